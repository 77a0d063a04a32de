import { englishDataset } from 'obscenity';
import { describe, expect, test } from 'vitest';
import { FilterLevel } from '../../shared/painting-settings.ts';
import { loadTextFilter } from '../../workers/engine/text-filter.ts';
import { libraryWords } from '../../workers/engine/text-filter/words.ts';

/** What must be let through at every level. */
const ordinary: Readonly<Record<string, string>> = {
  'what is played': `
    a pig in a hat; two cats and a teapot on the moon; the mayor's last sausage; a bear with a gun
    robbing a bank; a knight stabs a dragon; pirates with swords; a shark bites a surfboard; the
    killer whale's birthday; a bomb made of cheese; a queer little house; a gay parade; a witch is
    burnt toast; a vampire drinks blood orange juice; the pope on a trampoline`,
  'words with words in them': `
    Scunthorpe; Penistone; Essex; Sussex; Middlesex; Clitheroe; Lightwater; Titisee; Tittenhurst;
    Cockermouth; Twatt, Orkney; cocktail; peacock; cockatoo; cockroach; cockpit; weathercock;
    Hancock; Hitchcock; assassin; a classic glass of grass; bass player; Massachusetts; embassy;
    passage; assistant; assume; compass; Assyrian; the annals of history; analysis; an analogue
    canal; banal; manuscript; Uranus; Janus; Dickens; Emily Dickinson; Moby Dick; Benedick;
    cucumber; cumin; document; circumvent; accumulate; Cumbria; cumulus; magna cum laude; title;
    titanic; titmouse; a blue tit; tit for tat; button; butterfly; butter; rebuttal; grape; drapes;
    a rapier; rapeseed oil; trapeze; therapist; shiitake mushrooms; a shih tzu; Matsushita; night;
    snigger; Nigeria; Niger; niggardly; Montenegro; raccoon; cocoon; tycoon; Maine Coon; spices;
    spick and span; spic and span; suspicious; conspicuous; Pakistan; package; cuckoo clock; basement; Pissarro;
    pissenlit; porgy; Georgy; gasmask; popcorn; Fukushima; Fukuoka; kung fu; tofu; Fu Manchu;
    sextant; unisex; sextet; swanky; Wankel engine; hookah; prickly pear; hello; shell; scrap;
    scatter; Arsenal; arsenic; parse; hearse; torpedo; pedometer; lollipop; Lolita; Lisbon; dam;
    Amsterdam; a pike in the pond; booby trap; blue-footed booby; puss in boots; a pussycat; pussy
    willow; chink of light; Al Gore; a naked mole rat; Bloody Mary; sex on the beach; a 5 s start;
    455 ways; 1001 nights; Highway 455; $455; special K; the K2; wow!; look (again); what/why; a/b`,
  'two words side by side': `
    push it; flash it; the pen is mighty; who represents us; it's hit or miss; as she said; an al
    dente noodle; tan algae; fan algebra; a pen island; big ape`,
  Danish: `
    en gris med hat; fartkontrol; god fart; fartplan; sommeren er slut; slut på dagen; til slut;
    slutspillet; mit bedste fag; fagforening; røvere; et rovdyr; på rov; seks æg; kokken koger; en
    kokosnød; et knep; en bolle med smør; en bøsse til mønter; en prut i badekarret; kagen er
    dækket; pikant; hundrede kager; godnat; en gås; nogen går; en fed kat; sæden på marken`,
  German: `
    ein dicker Hund; dicke Bohnen; Dick und Doof; der Elefant ist dick; die Fahrt; die Kunst;
    Kunstmuseum; ein heller Stern; es ist hell; Arsen; der Assistent; Pik-Ass; Pik Dame; Herz-Ass;
    Kikeriki; eine Pute; gebratene Pute; Geschlecht; eine Katze mit Schwanz; Wichtel; Wissen;
    Pflicht; schicken; bitte schön; Wiener Schnitzel; Titel; lustig; die Uhren; der Marsch; barsch;
    Mist; die Dusche; Gasmotor; Nutella; Kakadu; Habicht; analog; die Sechs; Fichte; Titan`,
  French: `
    un phoque sur la plage; en retard; le train a du retard; un canal; une bite d'amarrage;
    cul-de-sac; une petite chatte; sale temps; une douche; fromage râpé; carottes râpées; assez;
    asseyez-vous; un violon; une viole de gambe; l'analyse; le concours; con brio; une tapette à
    mouches; député; dispute; le crapaud; une pâte à tarte; du pain; un pneu crevé`,
};

/** What moderate and strict stop. */
const moderate: Readonly<Record<string, string>> = {
  'sexual words': `
    fuck; FUCK YOU; a motherfucker; cunt; blowjob; blow job; blow-job; handjob; porn; pornography;
    a penis; the vagina; big dick; dick pic; cumshot; anal sex; having sex; masturbating; hentai; slut; a
    whore; wanker; jizz; a dildo; gangbang; orgasm; tits`,
  slurs: `
    nigger; niggers; nigga; faggot; kike; tranny; spic; a chink; gook; paki; retard; retarded; nazi
    pigs; Hitler; heil hitler`,
  'violence and abuse': `
    rape; raped by; rapist; beheading; he was beheaded; dismember; torture; genocide; lynching;
    school shooting; mass shooting; kill yourself; hang yourself; suicide; pedophile; paedo; child
    porn; lolicon; incest; bestiality`,
  Danish: 'en luder; fisse; kusse; perker; neger; negerkælling; kneppe; pik; pikken; voldtægt',
  German:
    'Fotze; Hure; Hurensohn; Wichser; Schlampe; ficken; Titten; Kanake; Neger; Vergewaltigung',
  French: 'salope; enculé; nique ta mère; fils de pute; branler; sale pute',
  'letters and signs for letters': `
    n1gger; f4ggot; p0rn; f@ck; fück; ƒuck; fvck; phuck; fcuk; fuuuuck; fuuucckkk; FuCk; ｆｕｃｋ; 𝓯𝓾𝓬𝓴;
    fu\u200bck; \u0441unt; f*ck; f**k; c*nt; p*nis; b!tch; wh0re; f.u.c.k; f u c k; f-u-c-k; F U C K you; c u n t;
    f_u_c_k; n.i.g.g.e.r; fu.ck; fu*ck; a slut!; (slut); slut/whore; kill_yourself`,
};

/** What only strict stops. */
const strict: Readonly<Record<string, string>> = {
  'mild swearing': `
    shit; sh1t; 5hit; $hit; sh*t; s h i t; bullshit; ass; a$$; @ss; asshole; a$$hole; arse; damn;
    goddamn; crap; bollocks; bloody hell; go to hell; bastard; piss off; ass!; wtf; a prick`,
  'the same in Danish, German and French': `
    røvhul; for fanden; lort; Scheiße; Scheisse; Arschloch; verdammt; putain; merde; connard`,
  drugs:
    'cocaine; heroin; crystal meth; lsd; marijuana; cannabis; crack pipe; smoking weed; Kokain',
  'innuendo and gore': 'boobs; a nude painting; naked; sexy; horny; nipples; striptease; gore',
};

function rows(table: Readonly<Record<string, string>>): [string, string[]][] {
  return Object.entries(table).map(([name, texts]) => [
    name,
    texts.split(';').map((text) => text.trim().replaceAll(/\s*\n\s*/g, ' ')),
  ]);
}

/** Those of the texts that the level lets through, and those it stops. */
async function sorted(texts: readonly string[], level: FilterLevel) {
  const filter = await loadTextFilter(level);
  return {
    passed: texts.filter((text) => filter(text).ok),
    stopped: texts.filter((text) => !filter(text).ok),
  };
}

describe('the text filter', () => {
  test.each(rows(ordinary))('lets ordinary texts through: %s', async (_name, texts) => {
    expect((await sorted(texts, 'strict')).stopped).toEqual([]);
    expect((await sorted(texts, 'moderate')).stopped).toEqual([]);
  });

  test.each(rows(moderate))('stops at both levels: %s', async (_name, texts) => {
    expect((await sorted(texts, 'moderate')).passed).toEqual([]);
    expect((await sorted(texts, 'strict')).passed).toEqual([]);
  });

  test.each(rows(strict))('stops at the strict level alone: %s', async (_name, texts) => {
    expect((await sorted(texts, 'moderate')).stopped).toEqual([]);
    expect((await sorted(texts, 'strict')).passed).toEqual([]);
  });

  test('stops nothing when it is off', async () => {
    const texts = rows({ ...moderate, ...strict }).flatMap(([, texts]) => texts);
    expect((await sorted(texts, 'off')).stopped).toEqual([]);
    expect((await loadTextFilter('off'))('fuck')).toEqual({ ok: true });
    expect((await loadTextFilter('moderate'))('fuck')).toEqual({ ok: false });
  });

  test('finds a word anywhere in the longest text, and takes a moment only', async () => {
    const filter = await loadTextFilter('strict');
    const long = 'a pig in a hat with a teapot, '.repeat(17);
    expect(filter(long)).toEqual({ ok: true });
    expect(filter(`${long}fuck`)).toEqual({ ok: false });
    expect(filter('. '.repeat(5000)).ok).toBe(true);
    expect(filter('a*'.repeat(5000)).ok).toBe(true);
    expect(filter('')).toEqual({ ok: true });
  });

  test("every word of the library has a level in the table, and none is the table's alone", () => {
    const words = new Set<string>();
    englishDataset.removePhrasesIf(({ metadata }) => {
      words.add(metadata?.originalWord ?? '?');
      return false;
    });
    expect([...words].toSorted()).toEqual(Object.keys(libraryWords).toSorted());
  });
});
