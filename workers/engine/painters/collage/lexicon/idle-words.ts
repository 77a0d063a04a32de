/** Words that paint nothing by themselves. */
export const idleWords: ReadonlySet<string> = new Set(
  (
    'a an the of to at for from as is are was were be been being am it its it’s this that these those ' +
    'my your his her their our me you he she we they him them us i im ive id ill youre hes shes theyre were ' +
    'and or but so if then than when while who whom which what why how where there here just only very ' +
    'really quite too also even ever still yet again once more most less least much any all every each ' +
    'other another same such own own do does did done doing dont doesnt didnt cant wont isnt arent have ' +
    'has had having will would can could should shall may might must get gets getting got gotten go goes ' +
    'going gone went come comes coming came make makes making take takes taking took taken let lets put puts ' +
    'try tries trying tried want wants wanted need needs needed know knows knew think thinks thought say ' +
    'says said like likes liked seem seems look looks looking feel feels feeling keep keeps kept give gives ' +
    'giving gave thing things stuff something someone anything anyone everything everyone one way ways kind ' +
    'sort bit up down out off about after before during since until through between among across around ' +
    'along without within per via because not no nor never always often sometimes maybe perhaps almost ' +
    'rather actually literally basically totally completely finally suddenly already now later soon today ' +
    'oh ah eh um hey hello please yes yeah ok okay lol haha new old good bad best better worst nice real ' +
    'right wrong first last next back front left top bottom end side part whole half full empty much lot ' +
    'sitting standing using trying made turns turn turned becoming become becomes became called named whose ' +
    'himself herself itself myself yourself themselves et la le les der die das og en et den det på i af med ' +
    'on onto atop upon under underneath beneath below in inside into over above behind beside near by next plus against versus vs made with ' +
    'til er som de un una el los und ein eine mit'
  ).split(' '),
);

/** Words that take away what comes after them: it is painted as a gap. */
export const emptyingWords: ReadonlySet<string> = new Set(
  'no without lost missing invisible absent forgotten nobody'.split(' '),
);
