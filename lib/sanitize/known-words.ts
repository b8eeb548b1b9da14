/**
 * Words of which messages, error codes, header values and media types of auth APIs are made. A text leaves word by word, and only
 * these words leave: no name, place or product of a customer is among them.
 */
export const knownWords: readonly string[] = `
  a accepted accepting access account accountless accounts action activated active actor add additional address
  admin aead after again age agent all allowed already also always amount amounts an analytics and android annual
  another any api app apple applicable application applied approval approved aqab arch are array as assertion
  assign assigned associated association async at attempt attempted attempts attestation attribute auth
  authenticatable authenticate authentication authority authorization authorize authorized available average aws
  azp backoffice backup bad balance banned base based basic be bearer because been before belongs below best
  between billing binding bitness block blocked body both br breaks brotli browser bulk but by bypass bytes cache
  call callback can canceled cannot cant captcha card case ch chain challenge change channel char character charge
  charset check checkout choose chosen chrome cimd claim claimed claims client close code codes coinbase commerce
  common complete completed compress compromised conditional config configuration configured confirm confirmation
  conflict connect connected connection connections consent consumed consumer contact content control cookie
  cookies correct cors could couldn count country counts create created creation creator credential credentials
  credit cross csrf css currency current custom customization cycles dashboard data date day days db deactivated
  debug declined default deflate delete deleted deletion deliverability denied deny deprecated deprovisioned
  derivable desktop dest destructive detail details detect detected determine dev development device devices didn
  difference different digest direct directory disable disabled disallow disallowed discount discovery do document
  does doesn domain domains don done dpop draft drain duplicate duration during dvb dynamic each easie ec eddsa
  edge effect either eligible email empty enable enabled encoding end ended ends english enhanced enough enrolled
  enrollment enter entered enterprise entries entry environment error errors es256 es384 es512 event every exceed
  exceeded exceeds exchange excluded exclusive exist existing exists expire expired expires export external factor
  factors failed failure false feature features fee fetch few field fields file find firefox first fixed focus
  focused follow followed following font for forbidden force form format found frame free from frontend full funds
  future gap gateway get gif gone grant granted group groups gzip handle handshake has hasn have header headers
  help hidden high hit home host hosted hosting hour hours how hs hs256 hs384 hs512 html http https iat id
  identification identifications identifier identity idp ids if iframe image immutable impersonated impersonation
  impersonator implemented in inactive inactivity include included incomplete incorrect increased individual
  ineligible infinite info initial inline input insecure instance insufficient integration intent internal into
  invalid invariant invitation invitations invited invoice ip is isn issue issued issuer issues it item items its
  itself javascript jit job jpeg json jti just jwk jwks jwt keep keepalive key keys kid know known ksuid label
  large last later lax least leave legacy legal length less level license lifetime like limit limited limits link
  linked linux list live ll load local lock locked lockout log login logout long longer looks loop low lowercase
  mac machine macintosh made maintenance make malformed managed management manager manifest manual many mappings
  marketing match matched matches matching max maxage me media member members membership message meta metadata
  metamask method methods mfa middle migratable migration min minimum minute minutes misconfigured mismatch
  mismatched miss missing missmatch mobile modal mode modifiable modification modified module monitor monthly more
  most move mp4 multipart multiple must my name native navigate navigation need needed needs neither network never
  new newer next nil no node non nonce none nor nosniff not notify now null number o oauth oauth2 octet of off
  offline oidc ok okp okx old on once one only open operation opted option optional options or order org
  organization organizations orgs origin other otp ou out outdated overall overlap overlapping own owner ownership
  page paid param parameter parameters parse part passkey passkeys password patch path paused payee payer payment
  payments pdf pending per percent perform performed period periods permission permissions personal phone pin pkce
  plain plan plans platform please png policy port portal post pragma prefetch preflight preload prepare present
  previous price prices pricing primary priority private pro problem problems process processing product
  production profile progress progressive prohibited promo promotion prompt protect provided provider provisioning
  proxy ps256 public publishable pull put pwned query quick quit quota range rate raw re reached read reader
  reason reassignment reauthenticate reconciliation record redemption redemptions redirect redirected redirecting
  reduction ref refresh refund refundable refused registered registration rejected rel relaystate reload remain
  removal remove removed report request requested requests require required requires reserved reset resolved
  resource response rest restricted restriction result retrieval retrieve retry return revalidate reverification
  revert revoked role roles root rotating route rs256 rs384 rs512 rsa safari safe same sameorigin saml satellite
  scheme scim scope scopes screen script seat seats second secondary seconds secret section secure security see
  select selection self send sensitive sent sequence serve server service session sessions set sets setting
  settings setup shared short sid sig sign signature signed signin signout signup since site size skip sleep slug
  slugs sms so solana some source special sse sso stale standard start starts state statement static status step
  stop storage store strategy stream strict string strong structure style sub subdomain subject subs subscribed
  subscribers subscription subscriptions success such suffixed suggestion support supported suspended suspicious
  svg svix switch sync synced syncing system tab table taken tap target task team tell template temporary tenant
  test testing text than that the their them then there these they this those throttled ticket tier tiers time
  timeout title to toggle toggling token too total totp touch touched trace transfer transform transition trial
  trials tried true trust trusted try trying two type u ua uat unassigned unauthenticated unauthorized unavailable
  undefined unique unit unknown unlimited unrecognized unset unsupported until unverified uo up update updated
  updating upgrade upper uppercase uri url urlencoded us usage use used user username using utf utf8 v valid
  validation value values variable vary ve verification verified verify version very via view visible wait
  waitlist wallet want warning was wasm wasn way we weak web web3 webp websocket well went were what whatsapp when
  where which while who why widget window windows with within without woff woff2 won word work worker workspace
  workspaces write wrong www xhr xml yes yet you your yourself zip zone zstd
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
