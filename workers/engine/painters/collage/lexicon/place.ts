/** Where a picture plays. Each has a backdrop of its own. */
export type Place =
  | 'meadow'
  | 'beach'
  | 'sea'
  | 'underwater'
  | 'forest'
  | 'city'
  | 'space'
  | 'kitchen'
  | 'room'
  | 'desert'
  | 'mountains'
  | 'snow'
  | 'stage'
  | 'heaven'
  | 'inferno'
  | 'road';

export type Hour = 'dawn' | 'day' | 'dusk' | 'night';
export type Weather = 'rain' | 'snow' | 'storm' | 'fog' | 'hearts' | 'confetti' | 'sparks';

const rows = <Kind extends string>(table: Record<Kind, string>): ReadonlyMap<string, Kind> => {
  const found = new Map<string, Kind>();
  for (const [kind, words] of Object.entries<string>(table)) {
    for (const word of words.split(' ')) found.set(word, kind as Kind);
  }
  return found;
};

export const placeWords: ReadonlyMap<string, Place> = rows<Place>({
  meadow:
    'meadow field garden park farm countryside grass lawn picnic golf backyard village england',
  beach:
    'beach seaside coast shore sand island hawaii holiday holidays vacation ibiza tropical tropics',
  sea: 'sea ocean lake sail sailing voyage atlantic pacific titanic harbour harbor river pond',
  underwater: 'underwater atlantis reef submarine drown drowning aquarium seabed deep',
  forest: 'forest wood woods jungle rainforest swamp woodland wilderness',
  city: 'city town street downtown york london paris tokyo copenhagen berlin manhattan alley urban traffic skyline rooftop',
  space:
    'space galaxy universe moon mars orbit cosmos planet interstellar spaceship outer void infinity cosmic',
  kitchen: 'kitchen restaurant bakery cafe dinner breakfast lunch supper diner fridge oven bar pub',
  room: 'room home house bedroom bathroom office school living couch sofa library museum church hospital inside meeting hotel class classroom bank court ikea zoom toilet dentist gallery waiting',
  desert: 'desert sahara dune dunes egypt arizona oasis wasteland west western cowboy cowboys',
  mountains:
    'mountain mountains alps everest hill hills cliff peak himalaya valley volcano switzerland norway',
  snow: 'snow arctic antarctica pole ice winter christmas iceland siberia igloo ski skiing xmas finland frozen',
  stage:
    'stage theatre theater concert opera circus disco party club nightclub show broadway karaoke dance dancing wedding rave festival casino eurovision',
  heaven: 'heaven cloud clouds sky paradise dream dreams angel angels afterlife god gods cloudy',
  inferno: 'hell inferno lava apocalypse doomsday devil satan armageddon underworld purgatory',
  road: 'road highway motorway race driving drive route traffic parking roadtrip journey commute',
});

export const hourWords: ReadonlyMap<string, Hour> = rows<Hour>({
  dawn: 'dawn sunrise morning early spring hope monday breakfast',
  day: 'day noon afternoon sunny summer bright',
  dusk: 'dusk sunset evening twilight autumn fall romantic nostalgia farewell goodbye',
  night:
    'night midnight dark darkness nightmare moonlight sleep asleep insomnia ghost vampire haunted dracula batman secret halloween spooky nocturnal',
});

export const weatherWords: ReadonlyMap<string, Weather> = rows<Weather>({
  rain: 'rain rainy raining sad sadness depression umbrella wet crying cry melancholy lonely',
  snow: 'snow snowing winter blizzard frost christmas',
  storm: 'storm thunder lightning angry anger furious rage fury war chaos tempest',
  fog: 'fog foggy mist smoke mystery mysterious forgotten forget confused memory memories lost',
  hearts: 'love romance romantic valentine wedding crush darling lovers',
  confetti:
    'party birthday celebration celebrate carnival victory win winner winning happy congratulations success',
  sparks: 'magic magical wizard spell fire burning dream hope miracle fairy enchanted',
});
