/**
 * What party people write about and the emoji dictionary misses or misreads. Several pictures for a
 * word are as many ways to say it: the dice choose one, so that the same word is not always the
 * same thing. Joined by "+", they are painted together. A long file, because it is one table.
 */
const table = `
anger 🌋 😤 🐂
anxiety 🌀 🦔+🎈 🐇
apocalypse ☄️ 🧟 🦖
argument 🐓+🐓 🗯️
art 🎨 🖼️ 🗿
aunt 👵 💅
autumn 🍂
awkward 🦩 🦆 😬
baby 👶 🍼
bad 💀 🌶️
banana 🍌
bank 🏦 🐷
batman 🦇
battle ⚔️ ♟️
beard 🧔
beatles 🪲+🎸 🎸
beauty 🦢 🌹 🪞
beer 🍺
belief 🙏 🕯️
birthday 🎂 🎈
blood 🩸
boat ⛵ 🛶
bomb 💣
bond 🍸+🕴️ 🕴️
boredom 🐌 🥱 🦥
boring 🐌 🥱 🦥
boss 👔 🦈 👑 🦍
brain 🧠
break 💔 🏺
breakfast 🥐 🍳 🥞
brexit 💔+☕ ☂️
brother 👦 🐒
buddha 🧘
bug 🐛
bureaucracy 🐌 📑 🗄️
burn 🔥
bus 🚌
business 💼 🦈
camping ⛺
capitalism 🎩 🐷 💰
career 🪜 🎢
cash 💰
celebrity 🌟 🕶️
change 🦋 🐛
chaos 🌪️ 🎪 🐒
cheese 🧀
child 🧒 🎈
childhood 🧸 🪁
christmas 🎄 🎅
climate 🌡️ 🐻‍❄️
clown 🤡
coffee ☕
commitment 💍 ⚓ 🔗
communism 🔨 🐑
computer 💻 🖥️
confidence 🦚 🐓
confusion 🌀 🧩 🙃
conspiracy 🛸 👁️ 🕸️
corporate 👔 🏢
cowboy 🤠 🐎
crime 🔪 💰 🦝
crisis 🎢 🏎️ 🌋
crypto 🪙 🎢 🎰
cthulhu 🐙
curiosity 🐈 🔍
dad 👨 🩴 🍖
dance 💃 🕺
danger 🦈 💣 ⚡
darth 🤖 🗡️
date 🌹 🥂 🍝
daughter 👧
deadline ⏳ 💣 ⏰
death 💀 🦢 ⚰️ ⏳
debt ⛓️ 🪨 💸
decision 🎲 🪙 🚪
deep 🤿 🐋
democracy 🗳️ 🐑
denial 🙈 🐊
dentist 🦷 🪥
depression 🌧️ 🕳️ 🥀
desire 🍎 🔥
despair 🕳️ 🥀
destiny 🧭 🔮
devil 😈 🐐
diet 🥕 🥦 🥗
dignity 🎩 🦚
dinner 🍝 🍽️ 🦞
dinosaur 🦕 🦖
disappointment 🎈 🥀 🍦
disaster 🌋 🌊 💥
disco 🪩
divorce 💔 ✂️ 🏚️
doctor 🩺 💊
donald 🦆
doom 💀 ☄️
dracula 🧛
dream 🦄 ☁️ 🎠 💭
drunk 🍺 🥴 🍾
ego 🦚 🎈 🪞
einstein 👴 🧠
elvis 🕺 🎸
email 📧 🕊️ 🐌
embarrassment 🍅 🙈 🦩
emperor 👑 🐧
end 🏁 🪦 🚪
enemy 🐍 🦂
envy 🐍 🐸
eternity ⏳ 🐢
everest 🏔️
evil 😈 🐍 🦹
ex 👻 💔 🦂 🧟
existence 🪐 🗿
existential 🪐 🗿 💀
exam 📝 🦉
excuse 🎭 🐕
explosion 💥
failure 🪂 🥚 🍌
fairy 🧚
faith 🙏 🕯️
fame 🌟 🎤
family 👪 🦆
fart 💨 🌬️
fashion 👠 🦚
fate 🎲 🔮 🕸️
fear 👻 🕷️ 🌑
feeling 💓 🌊
feminism 👩 👑
flat 🥞
flirt 🌹 🦚
flu 🤧 🦠
food 🍔 🍲
football ⚽
forever ⏳ 🐢
freedom 🗽 🕊️ 🦅
friday 🍻 🎉
friend 🐕 🧸 👯
friendship 🐕 🍻
frodo 💍+🧝 💍
fun 🎡 🎈
funeral ⚰️ 🥀
future 🔮 🤖 🚀
game 🎲 🎮
gandalf 🧙
gang 🦝 🐀
genius 🧠 💡
girlfriend 👩
god ⚡ 👴 👁️
godzilla 🦖
goodbye 👋 🚂 ⛵
gossip 🦜 🐔 🗣️
government 🏛️ 🐑 🦥
grandma 👵 🧶
grandmother 👵 🧶
grandpa 👴
greed 🐷 🐉 💰
grief 🌧️ 🥀
guilt 🐕 🔗 🍪
gym 🏋️ 💪
halloween 🎃
hamlet 💀 🎭
hangover 🥴 🍺 🥚 🦛
happiness 🌈 🎈 🐕 🌻
harry 🧙 ⚡ 👓
hate 🐍 🌵
hero 🦸 🏆
hipster 🧔 🚲
history 🏛️ 🦕 🏺
hobbit 🦶 🧝
hogwarts 🏰 🦉
holiday 🏖️ 🧳 🍹
homework 📚 🐕
honesty 🪟 🪞
hope 🌱 🕯️ 🎈
horror 🧟 🔪 👻
houdini ⛓️ 🎩+🐇
human 🧑 🗿
hunger 🐺 🦈 🍽️
husband 🤵 🥔
idea 💡 🥚
ikea 🪑 🪛
inflation 🎈 💸
influencer 🤳 🦚
inner 🪆 🪞
insomnia 🦉 🐑 🌙
insurance ☂️ 🛟
internet 🕸️ 🐈 💻
introvert 🐚 🦔 🐢
irony 🎭 🙃
jealous 🐍 🐸
jealousy 🐍 🐸
jesus 🕊️ 🐑 🍞+🐟
job 💼 🐜
joke 🤡 🃏 🍌
journey 🧭 🧳
joy 🌈 🎈
judge ⚖️ 🦉
justice ⚖️ 🗡️
karen 💇‍♀️ 💅
karma 🪃 🐌
kid 🧒
king 👑 🤴 🦁
lawyer ⚖️ 🦈
lazy 🦥 🛋️
leg 🦵
liberty 🗽 🕊️
lie 🤥 🦊 🃏
life 🌱 🎢 🦋
loneliness 🌵 🏝️ 🐺
lonely 🌵 🏝️ 🐺
loser 🐌 🥈
loss 🎈 🍂
love ❤️ 🌹 💘 🐧+🐧
luck 🍀 🎲 🐈‍⬛
lunch 🥪 🍜
machine ⚙️ 🤖
mafia 🕶️+🎻 🐟+📰
magic 🪄 🎩+🐇
management 🦒 👔
marriage 💍 ⚓ 🔗
matrix 💊 🕶️
meaning 🧩 🔍 🗿
meeting 🐑+🐑 🪑 🦥
memory 🐘 🖼️ 🎞️
mental 🧠
midlife 🏍️ 🏎️
migraine 🔨 ⚡
mind 🧠 🎪
mirror 🪞
mistake 🍌 🥚
mom 👩 🧺
monday ☕ 😩 ⏰ 🧟
money 💰 💸 🪙
monster 👹 🧌
mona 🖼️ 👩
mood 🎢 🌦️
mortgage 🏠+⛓️ 🏠+🪨
mother 👩 🧺
motivation 🥕 🚀
music 🎵 🎻 🎺
mum 👩 🧺
mystery 🗝️ 🚪 🕵️
napoleon 🐎+👑 🎩
nature 🌳 🦌
neighbor 🏡 👀 🪓
neighbour 🏡 👀 🪓
nightmare 👻 🕷️ 🎠
nihilism 🕳️ 🗿
ninja 🥷
nobody 👤
nostalgia 📻 📼 🎠
nothing 🕳️ 📦
office 🏢 🖨️
online 🕸️ 💻
optimism 🌻 🌈
overthinking 🌀 🐹 🧶
pacman 👻 🍒
panic 🐔 🔥 🏃
paper 📄
parent 👪
party 🎉 🪩 🍾
password 🔑 🔐
past 🏺 🦕 🕰️
patience 🐢 🕰️
peace 🕊️
philosopher 🦉 🧔 🗿
philosophy 🦉 🗿
phone 📱 ☎️
physics 🍎 🧲
pirate 🏴‍☠️ 🦜
plan 🗺️ 🧩
plane ✈️
police 👮 🚓
politician 🦊 🤡 🎭
politics 🎪 🎭 🐓
poor 🪙 🥫
pope 👼 ⛪
pressure 🎈 🍿 🐡
pride 🦁 🦚
prison ⛓️ 🔒
problem 🧩 🐘 🪢
procrastination 🦥 🛋️ 🐢
professor 🦉 🎓
psychology 🧠 🛋️
putin 🐻
quantum 🐈+📦 🎲
queen 👑 🐝 👸
quiet 🤫 🐭
quit 🚪
rage 🌋 🐂
reality 🪞 🧱
reason ⚖️ 💡
regret 🌧️ 🍕 🥀
relationship 💞 🧩 🌵+🎈
religion ⛪ 🕯️
responsibility 🎒 🪨
rest 🛏️
retirement 🎣 🏝️ 🪑
revenge 🗡️ 🐈 🥧
revolution 🚩 🔥
rich 💎 🎩
romance 🌹 🍝
romeo 🌹 🎭
santa 🎅
sausage 🌭
school 🏫 🎒
science 🔬 ⚗️
secret 🤫 🗝️ 🚪
self 🪞 🗿
selfie 🤳
sex 🍑 🍆 🐇+🐇
shakespeare 🎭 💀
shame 🍅 🐕
shark 🦈
sherlock 🕵️ 🔍
shock ⚡
shopping 🛍️ 🛒
shower 🚿
shrek 👹 🧅
sick 🤒
silence 🤫 🪨 🗿
simpson 🍩
sin 🍎 🐍
sister 👧
sleep 🛏️ 🌙
snack 🍿
socrates 🗿 🧔
soul 👻 🦋 🎷
spider 🕷️
spiderman 🕷️+🕸️
spirit 👻
star ⭐
startup 🚀 🦄
strength 💪 🐂
stress 🌋 🎻 🐡
student 🎒 🍜
success 🏆 🚀 🪜
suicide 🌉
summer 🏖️ 🍦
sunday 🛏️ ⛪
superman 🦸
surprise 🎁 🥚
swift 🎤 🐈
system 🕸️ ⚙️
tax 🧾 🪙 ✂️ 🐍
taylor 🎤 ✂️
team 🐜 🚣
teenager 📱 🛹
terminator 🤖
therapist 🛋️ 🦉
therapy 🛋️ 🛟
thief 🦝
thought 💭 🧠
thumb 👍
tiktok 📱 🎵
time ⏳ 🕰️ ⏰
tinder 🔥+📱 🎣
titanic 🚢 🧊
tired 🥱 🦥 🪫
toast 🍞
tonight 🌙
toilet 🚽
toy 🧸
trauma 🩹 🎒
trip 🧳 🍄
trouble 💣 🐒
trump 🧱 🎺
trust 🤝 🪢 🐺
truth 💎 🪞 🔦
ufo 🛸
uncle 🧔 🍺
underwear 🩲
unemployment 🛋️ 🪫
universe 🪐
vader 🗡️ 🤖
vegan 🥦 🥕
vegetarian 🥦 🥕
victory 🏆 🏁
villain 🦹
violence 🔪 🥊
virus 🦠
voldemort 🐍
waiter 🍽️ 🐧
waiting 🪑 ⏳ 💀
war ⚔️ 🛡️ 💣
wealth 💎 💰
weather 🌦️
wedding 💒 💍 👰
weekend 🍻 🛋️
weird 🦑 🦩 🍄
wife 👰 💍
wifi 📡
early ⏰ 🐓
slice 🔪 🍰
catch 🎣 🪤
winner 🏆 🥇
wisdom 🦉 🧙
witch 🧙‍♀️ 🐈‍⬛
wolf 🐺
wonder 🪐 🎠
work 💼 🐜 ⚙️
world 🌍
worry 🌧️ 🌀
yesterday 🕰️ 🗞️
yoga 🧘
yoda 🐸 👂
youth 🛹 🌱
zen 🧘 🪨
zeus ⚡
zuckerberg 🤖 🦎
burnout 🪫 🕯️ 🔥
bullshit 🐂+💩
shit 💩
poop 💩
ass 🫏 🍑
arse 🫏 🍑
butt 🍑
boob 🍈+🍈
penis 🍆
dick 🍆
vagina 🌷 🦪
fuck 🖕 🍆+🍑
bitch 🐩
hell 🔥 😈
moustache 🥸 🧔
mustache 🥸 🧔
nun 🧕 🐧
priest ⛪ 🙏
monk 🧘 🙏
viking 🪓 🛶
knight 🛡️ 🐎
sheriff 🤠 ⭐
grave 🪦
skeleton 💀 🦴
scarecrow 🌾+🎩 🐦‍⬛
snail 🐌
stork 🦩 👶
nose 👃
gnome 🧙 🍄
dwarf ⛏️ 🧔
garden 🌻 🪴
chicken 🐔 🐓
nugget 🍗
pasta 🍝
noodle 🍜
steak 🥩
soup 🍲
wine 🍷
whisky 🥃
vodka 🍸
gin 🍸
champagne 🍾
cocktail 🍹
toaster 🍞+⚡
fridge 🧊+🚪
sofa 🛋️
lamp 💡
table 🍽️
blanket 🛏️
pillow 🛏️
roof 🏠
tower 🗼
eiffel 🗼
pyramid 🐪+🔺
stonehenge 🗿
moon 🌕 🌙
sun ☀️
wind 🌬️
nap 💤 🐈
gun 🔫
sword 🗡️
spaceship 🚀 🛸
puppet 🎭 🧸
doll 🪆
statue 🗿
sculpture 🗿
canvas 🖼️
painting 🖼️
picasso 🎨 🎭
gogh 🌻 👂
banksy 🎈 🐀
poet 🪶 📜
poem 🪶 📜
book 📖 📚
librarian 📚 🤫
teacher 🍎 🦉
cop 👮 🍩
nurse 💉
plumber 🔧 🪠
president 🎙️ 🦅
minister 🏛️
chef 🧑‍🍳
astronaut 🧑‍🚀
scientist 🧑‍🔬
farmer 🧑‍🌾
pilot 🧑‍✈️
car 🚗 🏎️ 🚙
bike 🚲
train 🚂
truck 🚚
hat 🎩 👒
shoe 👞 👠
house 🏠
tree 🌳 🌲
flower 🌼 🌷
fish 🐟 🐠
bird 🐦
soldier 💂
water 💧 🌊
fire 🔥
ice 🧊
tv 📺
cook 🧑‍🍳 🍳
pig 🐖 🐷
mouse 🐁 🐭
broccoli 🥦
cafe ☕
number 🧮 🎰
animal 🐒 🐐 🦊
burger 🍔
pigeon 🕊️
afraid 😱 👻
stupid 🐐 🐔 🥔
naked 🍑 🙈
brave 🦁 🛡️
beautiful 🦢 🌹 🪞
zoo 🦒 🐘 🦓
sandcastle 🏰
submarine ⚓ 🐋
tea 🍵 🫖
gold 🪙 🥇
`;

export const meanings: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [word = '', ...ways] = row.split(' ');
      return [word, ways.map((way) => way.split('+'))];
    }),
);
