/**
 * Words of which messages, header values and media types of auth APIs are made. A text leaves word by word, and only known words
 * leave: no name, place or product of a customer is among them. Those of the providers' own schemas, codes and paths are gathered
 * there (`vocabularyOf`) and not told again.
 */
export const knownWords: readonly string[] = `
  aborted aead again also always amz any aqab arch are as async authjs authority average b3 bearer because been best
  better between bitness both br brotli but cache call can case ch chain charset chosen chrome close coinbase compress
  connect consumer control correct cors couldn counts cross css dashboard day db decode deflate deny desktop dest
  detail didn difference different direct do doesn don done dpop dvb each eddsa either encoding english enter entered
  es384 es512 every exceed excluded field file find firefox follow followed following font frame full get gif granted
  gzip handle hasn high hit hour hours how hs hs256 hs384 hs512 html https identity iframe impersonated impersonator
  included individual inline input into isn issue issues it its itself javascript job jpeg jti just keep keepalive
  know ksuid later lax legacy less license like linux ll local looks mac macintosh made manager manifest marketing
  match matched matching maxage md5 media metamask middle minute mismatched miss modal module monitor more most move
  mp4 multipart my navigate navigation nbf neither network never newer node nor nosniff null o octet offline okx once
  open option options ou overall own part parties patch paused pdf perform performed pin please png port pragma
  prefetch preflight preload present previous priority pro problem problems process provided ps256 put quick quit
  range raw re reader realm reauthenticate redirected redirecting ref refused rel reload remain remote report resolve
  responds rest result retrieve retry return revalidate rewrite root rotating route rs256 rs384 rs512 safari
  sameorigin script secondary section secure security see sensitive sequence sig since sleep so solana some sse
  standard static stop store strict string style subs such suffixed suspended svg table team tell temporary tenant
  than that the their them then there these they this those title touched transform tried try trying u ua uat
  undefined unexpected uo upgrade urlencoded us using utf utf8 v vary ve very view wait want was wasm wasn way we weak
  web webp websocket went were what where which while who why window windows within without woff woff2 won word work
  worker wow64 write wrong www xhr xml yes you your yourself zip zone zstd
`
  .trim()
  .split(/\s+/);

/** Identity providers that anyone may sign in with. Their names are known where a strategy names them, and nowhere else. */
export const identityProviders: ReadonlySet<string> = new Set(
  `apple atlassian bitbucket box coinbase discord dropbox expressen facebook github gitlab google hubspot huggingface
   instagram line linear linkedin linkedin_oidc microsoft notion slack spotify tiktok twitch twitter x xero`.split(
    /\s+/,
  ),
);
