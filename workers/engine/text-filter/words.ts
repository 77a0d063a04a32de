import type { FilterLevel } from '../../../shared/painting-settings.ts';

type Level = Exclude<FilterLevel, 'off'>;

/** What the matcher needs to know, and no more: separated by commas. */
interface FilteredWords {
  level: Level;
  /**
   * `|` is where a word must begin or end. Accents do not count; a space may be missing. Doubled
   * letters count as one (but b, e, g, l, o and s), so mind the shorter word: the pike, in Danish.
   */
  spellings: string;
  /** What is let through although a spelling is in it. */
  passing: string;
}

/**
 * The library knows one level only. Here each of its words gets one of ours; `ours` are those whose
 * patterns are too wide for a table of several languages and are replaced below.
 */
export const libraryWords: Readonly<Record<string, Level | 'ours'>> = {
  abo: 'moderate',
  abeed: 'moderate',
  africoon: 'moderate',
  anal: 'ours',
  anus: 'ours',
  arabush: 'moderate',
  arse: 'strict',
  ass: 'ours',
  bastard: 'strict',
  bestiality: 'moderate',
  bitch: 'moderate',
  blowjob: 'ours',
  bollocks: 'strict',
  boob: 'strict',
  boonga: 'moderate',
  buttplug: 'moderate',
  chingchong: 'moderate',
  chink: 'moderate',
  cock: 'moderate',
  cuck: 'moderate',
  cum: 'ours',
  cunt: 'moderate',
  deepthroat: 'moderate',
  dick: 'ours',
  dildo: 'moderate',
  doggystyle: 'moderate',
  'double penetration': 'moderate',
  dyke: 'ours',
  ejaculate: 'moderate',
  fag: 'ours',
  felch: 'moderate',
  fellatio: 'moderate',
  'finger bang': 'moderate',
  fisting: 'moderate',
  fuck: 'moderate',
  gangbang: 'moderate',
  handjob: 'ours',
  hentai: 'moderate',
  hooker: 'strict',
  incest: 'moderate',
  'jerk off': 'ours',
  jizz: 'ours',
  kike: 'moderate',
  lubejob: 'moderate',
  masturbate: 'ours',
  negro: 'moderate',
  nigger: 'moderate',
  orgasm: 'ours',
  orgy: 'ours',
  penis: 'moderate',
  piss: 'strict',
  porn: 'moderate',
  prick: 'strict',
  pussy: 'moderate',
  rape: 'moderate',
  retard: 'moderate',
  scat: 'strict',
  semen: 'moderate',
  sex: 'ours',
  shit: 'strict',
  slut: 'ours',
  spastic: 'moderate',
  tit: 'moderate',
  tranny: 'moderate',
  turd: 'strict',
  twat: 'moderate',
  vagina: 'moderate',
  wank: 'moderate',
  whore: 'moderate',
};

/** Ordinary words and names that the library's own patterns would stop. */
export const morePassing = `
  penistone, tittenhurst, fukushima, fukuoka, fukui, fu manchu, pornic, twatt, wankel, pissarro,
  semenya, van dyke, john lee hooker, cockermouth, cockburn, maine coon,
  blue tit, great tit, coal tit, marsh tit, tit mouse, tailed tit, crested tit, tit for tat,
  booby, boobies, pussycat, pussy cat, pussy willow, shiitake, shitzu, shih tzu,
  cock-a-doodle, cock a doodle, cock robin, and a cock, the cock crow, cockspur, cockpit,
  rapeseed, rape seed, rape oil, rape field, fromage rape, rapee, pissenlit, pissaladiere, kikeri,
  gato negro, perro negro, caballo negro, rio negro, negro modelo, el negro, humor negro,
  chink of, chinks of, chink in, chinks in, scat sing, niggard, sement,
  en retard, du retard, le retard, un retard, de retard, son retard, est retarde, retardee, retardant`;

/** The words the library lacks or reads too widely: English, Danish, German, French, a few others. */
export const ourWords: readonly FilteredWords[] = [
  // Sexual words.
  {
    level: 'moderate',
    spellings: `
      |sex|, |sexual, |sexting|, |sextape, |anal|, |analsex, |anus|, |anuses|, orgasm, masturbat,
      masterbat, |jizz, |orgy|, |orgies|, |threesome, |blow job, |hand job, |rim job, |jerk off,
      |jerking off, |cum|, |cums|, |cumming|, |cumshot, |cumslut, |dicks|, dickhead, |dick pic,
      suck dick, big dick, huge dick, my dick, your dick, his dick, |a dick|, |slut|, |sluts|,
      |slutty|, |milf|, |milfs|, |bdsm|, |phuck, |fcuk, |fvck, |fuq|, |kunt|, |kunts|, |pr0n|`,
    // "The end", in Danish, among them.
    passing: `
      sex on the beach, sex pistols, sex and the city, same-sex, same sex, cum laude, cum grano,
      er slut, slut på, slut med, til slut, slut for i, var slut, slut nu`,
  },
  // Against people for what they are, and the signs of those who killed for it.
  {
    level: 'moderate',
    spellings: `
      faggot, |fags|, |fag|, |spic|, |spics|, |coon|, |coons|, |gook|, |gooks|, |paki|, |pakis|,
      |wetback, |raghead, towelhead, |golliwog, |jigaboo, |beaners|, |shemale, |heil hitler,
      |hitler, |sieg heil, |nazi|, |nazis|, |swastika, |hakenkreuz, |ku klux, |white power|`,
    // A subject or trade, in Danish, among them.
    passing: `
      fag på, fag i, et fag, og fag, fag og, mit fag, sit fag, fag er, ste fag, spic and span, spic-and-span`,
  },
  // Violence against people, abuse of children, harm to oneself.
  {
    level: 'moderate',
    spellings: `
      |behead, |decapitat, |dismember, |disembowel, |mutilat, |lynching, |lynched|, |genocid,
      |holocaust, |gas chamber, school shoot, mass shoot, |molest, |tortur, |snuff film,
      kill yourself, hang yourself, |kys|, |self harm, |suicid, |pedophil, |paedo, |pedo|, |pedos|,
      |lolicon, |loli|`,
    passing: `suicide squad`,
  },
  // All of these in Danish.
  {
    level: 'moderate',
    spellings: `
      |fisse, |kusse, |luder|, |ludere, |perker, |neger, |negre|, |kneppe, |pik|, |pikke|, |pikken|,
      |voldtægt, |voldtag, |bøsserøv, |bøssekarl, |selvmord`,
    // A fish, a girl in Norwegian, and spades in German.
    passing: `pike, piken, pik as, pik-as, pik bube, pik dame, pik könig, pik sieben, pik acht, pik neun, pik zehn`,
  },
  // In German.
  {
    level: 'moderate',
    spellings: `
      |fotze, |hure|, |huren|, |hurensohn, |schlampe, |ficken|, |fickt|, |gefickt, |ficker, |wichs,
      |titten, |nutte|, |nutten|, |schwuchtel, |kanake|, |kanaken|, |judensau, |vergewaltig,
      |selbstmord`,
    passing: '',
  },
  // In French, and a few of others.
  {
    level: 'moderate',
    spellings: `
      |salope, |enculé, |nique ta, |niquer|, |branler|, |violeur, fils de pute, sale pute,
      |une pute|, |partouze, |bougnoule, |puta|, |putas|, |maricón, |puttana, |vaffanculo, |knulla,
      |fitta|, |fitte|, |kurwa, |hoer|, |hoeren|`,
    passing: '',
  },
  // Mild swearing.
  {
    level: 'strict',
    spellings: `
      |ass|, |asses|, |asshole, |asshat, |badass, |dumbass, |fatass, |jackass, |damn, |goddamn,
      |crap|, |crappy|, |bugger|, |sod off, go to hell, what the hell, hell yeah, |hellhole,
      |screw you, |bloody|, |wtf|, |stfu|, |lmfao|, |douchebag, |butthole, |moron|, |dick|, |dyke|,
      |dykes|`,
    // Aces, and what is fat, in German, among them.
    passing: `
      pik ass, pik-ass, herz ass, herz-ass, karo ass, karo-ass, kreuz ass, kreuz-ass, ass im, bloody mary, bloody nose,
      bloody knee, moby dick, dick van dyke, uncle dick, dick tracy, dick turpin, k dick,
      dick whittington, dick und, ist dick, sind dick, so dick, zu dick, sehr dick, dyke in,
      dyke of, dutch dyke, offa's dyke, sea dyke`,
  },
  // In Danish, German, French and a few others.
  {
    level: 'strict',
    spellings: `
      |røvhul, |for fanden, |fandeme, |for helvede, |lort|, |lorte, |satans|, |skiderik, |scheiß,
      |beschissen, |arschloch, |arsch|, |verdammt, |kacke|, |muschi|, |merde, |putain, |connard,
      |connasse, |salaud, |couilles, |bordel, |mierda, |cabrón, |cazzo, |stronzo, |joder|,
      |godverdomme, |jävla`,
    passing: '',
  },
  // Drugs.
  {
    level: 'strict',
    spellings: `
      |cocain, |kokain, |heroin|, |héroïne dealer, |crystal meth, |meth|, |lsd|, |mdma|,
      |ecstasy pill, |ketamin, |crackhead, crack pipe, |marijuana, |marihuana, |cannabis, |hashish,
      |haschisch, smoke weed, smoking weed, |weed joint, |stoner|, |junkie, |opium|, |spliff,
      |fentanyl`,
    passing: '',
  },
  // Innuendo, and gore for its own sake.
  {
    level: 'strict',
    spellings: `
      |sexy|, |sexier|, |horny|, |kinky|, |erotic, |erotik, |nude|, |nudes|, |naked|, |nackt|,
      |nackte, |nipple, |striptease, |nsfw|, |butt naked, |buttcheek, |camel toe,
      |fetish, |bondage|, |gore|, |gory|`,
    passing: `naked mole, naked eye, al gore, gore-tex, gore vidal`,
  },
];
