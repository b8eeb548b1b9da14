import { isObject, joinPath, memberArray, own, type Path } from '../../../json.ts';
import { childShape, type FieldInfo, type Shape } from '../../../parse/index.ts';
import { defineRule } from '../../rule.ts';

export const refusedRequest = defineRule({
  id: 'network/refused-request',
  severity: 'info',
  title: 'Refused request',
  why: 'The server says why it did not do what was asked. That may be as it should, such as after a wrong password; where it comes as a surprise, its code tells what to change.',
  fix: 'Go by the code that the finding names. After 405, look at the path: an identifier may be missing in it.',
  isFallback: true,
  needs: ['shape', 'failure'],
  check({ content, shape, head, failure }, report) {
    if (content.kind !== 'json') {
      const about = `${head.host} 405`;
      if (failure === 405)
        report({
          about,
          severity: 'warning',
          message: 'The request was refused with 405: its path takes no such method',
        });
      return;
    }
    for (const { code, path, info } of codesIn(content.value, shape)) {
      const explanation = info.explain?.(code) ?? null;
      const told = explanation === null ? 'a code that is not published' : code;
      report({
        path,
        about: `${head.host} ${code}`,
        message: `The request was refused with ${told}${explanation ? `: ${explanation}` : ''}`,
      });
    }
  },
});

interface Code {
  readonly code: string;
  readonly path: Path;
  readonly info: FieldInfo;
}

/** More reasons than a request can be refused for. */
const most = 20;

/** The codes in a response's list of errors, where its schema knows what they mean. */
function* codesIn(body: unknown, shape: Shape): Generator<Code> {
  const list = childShape(shape, body, 'errors');
  for (const [index, error] of memberArray(body, 'errors').slice(0, most).entries()) {
    const item = childShape(list, memberArray(body, 'errors'), `${index}`);
    const info = isObject(error) ? childShape(item, error, 'code')?.info : null;
    const code = own(error, 'code');
    if (info?.explain && typeof code === 'string') yield { code, path: joinPath(`errors.${index}`, 'code'), info };
  }
}
