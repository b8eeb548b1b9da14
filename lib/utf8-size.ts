const utf8 = new TextEncoder();

/** How many bytes a text takes in UTF-8; most texts are ASCII, which takes one for each character. */
export const utf8Size = (text: string): number => (/[^ -~]/.test(text) ? utf8.encode(text).length : text.length);
