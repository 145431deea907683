package lexicon

// Folded forms that the stemmers do not bring to the stem of the infinitive.
// A form that is a common word of another kind is left out ("été", "sommes",
// "found" as to set up, "felt" as a cloth stay with the commoner reading).
const formsFr = `
mettre: mis mise mises met mets mit mirent mettent mette mettait mettaient mettant mettra mettront mettrait mettraient | re ad per pro com sou trans o compro
prendre: pris prise prises prend prends prenne prennent prit prirent prenait prenais prenaient prenant prenez prenons prendra prendront prendrait prendraient | ap com entre re sur dé mé
tenir: tenu tenue tenus tenues tient tiens tiennent tienne tint tinrent tiendra tiendront tiendrait tiendraient tenait tenaient tenant | main sou ob con re dé entre appar abs
venir: venu venue venus venues vient viens viennent vienne vint vinrent viendra viendront viendrait viendraient venait venaient venant | de inter par pré con re sur sub pro
faire: fait faite faits faites font fais fit firent fera feront ferait feraient fasse fassent faisait faisaient faisant | re dé satis
dire: dit dite dits dites dis disent dira diront dirait diraient dise disait disaient disant | re contre inter pré
voir: vu vue vus vues voit vois voient voyait voyaient voyant verra verront verrait verraient vit virent | re pré entre
pouvoir: peut peux peuvent pu pourra pourront pourrait pourraient puisse puissent
vouloir: veut veux veulent voulu voulue voudra voudront voudrait voudraient veuille voulait voulaient voulant voulez veuillent
devoir: doit dois doivent devra devront devrait devraient doive
savoir: sait sais savent su saura sauront saurait sauraient sache savait savais savaient savons savez
recevoir: reçu recu recue recus recues recoit recois recoivent recut recurent recevait recevaient recevant recevra recevront recevrait
décevoir: decu decue decus decoit decoivent
concevoir: concu concue concus concoit concoivent
percevoir: percu percue percus percoit percoivent | a
promouvoir: promu promue promus promues promeut promeuvent
émouvoir: emu emue emus emeut emeuvent
croire: croit crois croient croyait croyaient croyant cru crue crurent
boire: boit boivent buvait buvaient bu bue
lire: lisent lisait lu lue lus lues lut | é ré
élire: elu elue elus elues elit elisent elut | ré
écrire: ecrit ecrite ecrits ecrites ecrivent ecrivait ecrivit ecris ecrivais ecrivons | dé ré
inscrire: inscrit inscrite inscrits inscrites inscrivent inscrivait inscrivant
souscrire: souscrit souscrite souscrits souscrivent
prescrire: prescrit prescrite prescrits prescrivent
conduire: conduit conduite conduits conduites conduisent conduisait conduisant conduisit conduis | re
produire: produit produite produits produites produisent produisait produisit produis | re
réduire: reduit reduite reduits reduites reduisent reduisait reduisant reduisit reduis
introduire: introduit introduite introduits introduisent
traduire: traduit traduite traduits traduites traduisent traduisait
séduire: seduit seduite seduits seduisent
construire: construit construite construits construites construisent construisait construis | re
détruire: detruit detruite detruits detruites detruisent detruisait detruisit detruis
instruire: instruit instruite instruits instruisent
nuire: nui nuit nuisent
suivre: suivi suivie suivis suivies suit suivent suivait | pour
vivre: vit vivent vivait vecu vecue vecus vecut | re sur
vaincre: vaincu vaincue vaincus vainquent vainc
convaincre: convaincu convaincue convaincus convainc convainquent
craindre: craint crains craignent craignait craignaient craignant
contraindre: contraint contrainte contraints contraintes contraignent contraignait contraignant
plaindre: plaint plainte plaignent plaignait plaignaient
atteindre: atteint atteinte atteints atteintes atteignent atteignait atteignit atteignant
éteindre: eteint eteinte eteints eteignent eteignait
peindre: peint peinte peints peignent | dé
restreindre: restreint restreinte restreints restreignent
rejoindre: rejoint rejointe rejoints rejoignent rejoignait
joindre: joint jointe joints joignent
connaître: connu connue connus connues connait connaissent connaissait connut connais connaissais | re mé
paraître: paru parue parus parait paraissent paraissait parut | ap dis com trans
naître: nee nes nees nait naissent naissait naquit
mourir: mort morte morts mortes meurt meurent mourut moururent meurs
courir: couru court courent courait courais | par se re con ac ré
ouvrir: ouvert ouverte ouverts ouvertes ouvre ouvrent ouvrit | re
couvrir: couvert couverte couverts couvertes couvre couvrent | dé re
découvrir: decouvert decouverte decouverts decouvertes decouvre decouvrent decouvrit
offrir: offert offerte offerts offertes offre offrent offrit
souffrir: souffert souffre souffrent souffrait
acquérir: acquis acquise acquises acquiert acquierent | re
conquérir: conquis conquise conquises
requérir: requis requise requises requiert requierent
fuir: fui fuit fuient fuyait fuyaient fuyant | en
conclure: conclu conclue conclus conclut concluent
exclure: exclu exclue exclus exclut excluent
inclure: inclus incluse inclut incluent
rompre: rompu rompue rompus rompt rompent | inter cor
battre: battu battue battus bat battent battait bats battues battaient battant batte battra battront | com a dé
rendre: rendu rendue rendus rend rendent rendit rends rendait rendais rendues rendaient rendant rende rendra rendront rendrait rendez
perdre: perdu perdue perdus perd perdent perdit perds perdait perdais
vendre: vendu vendue vendus vend vendent vendit vends vendait vendues vendaient vendant vende vendra vendront vendrait | re
défendre: defendu defendue defendus defend defendent defends defendait
entendre: entendu entendue entendus entend entendent entends entendait
attendre: attendu attendue attendus attend attendent attends attendait attendais attendons
descendre: descendu descendue descendus descend descendent descends descendait
étendre: etendu etendue etendus etend etendent
prétendre: pretendu pretendue pretend pretendent pretends
répondre: repondu repond repondent repondit reponds repondait
partir: parti partis partie part partent pars partait
sortir: sorti sortie sortis sort sortent sors sortait
sentir: senti sentie sent sentent sentait sentais | con res
servir: servi servie servis sert servent sers servait
mentir: menti ment mentent mens mentait
dormir: dormi dort dorment dors dormait dormais dorme
résoudre: resolu resolue resolus resolvent resout
dissoudre: dissous dissoute dissout dissolvent
absoudre: absous absoute
valoir: vaut valent valu vaudra
`

const formsEn = `
arise: arose arisen
bear: bore borne
beat: beaten
become: became
begin: began begun
bend: bent
bid: bade bidden
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
build: built | re
burn: burnt
buy: bought
catch: caught
choose: chose chosen
cling: clung
come: came | over be
creep: crept
deal: dealt
dig: dug
do: did done does
draw: drew drawn | with over
drink: drank drunk
drive: drove driven
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fling: flung
fly: flew flown
forbid: forbade forbidden
forget: forgot forgotten
forgive: forgave forgiven
freeze: froze frozen
get: got gotten
give: gave given
go: went gone goes
grow: grew grown
hang: hung
hear: heard
hide: hid hidden
hold: held | up with
keep: kept
kneel: knelt
know: knew known
lay: laid
lead: led
leap: leapt
leave: left
lend: lent
lie: lay lain
light: lit
lose: lost
make: made | re
mean: meant
meet: met
mistake: mistook mistaken
pay: paid | re
ride: rode ridden | over
ring: rang rung
rise: rose risen
run: ran | over
say: said
see: saw seen | over fore
seek: sought
sell: sold | re
send: sent
shake: shook shaken
shoot: shot
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
sleep: slept
slide: slid
speak: spoke spoken
speed: sped
spend: spent
spin: spun
stand: stood | with under
steal: stole stolen
stick: stuck
strike: struck stricken
strive: strove striven
swear: swore sworn
sweep: swept
swell: swollen
swim: swam swum
swing: swung
take: took taken | over under re
teach: taught
tear: tore torn
tell: told | fore
think: thought
throw: threw thrown | over
tread: trod trodden
understand: understood
undergo: underwent undergone
uphold: upheld
wake: woke woken
wear: wore worn
weave: wove woven
weep: wept
win: won
withdraw: withdrew withdrawn
withhold: withheld
write: wrote written | re under
man: men
woman: women
child: children
person: people
foot: feet
tooth: teeth
mouse: mice
life: lives
wife: wives
knife: knives
thief: thieves
half: halves
shelf: shelves
wolf: wolves
crisis: crises
analysis: analyses
big: bigger
broad: broader
cheap: cheaper cheapest
close: closer closest
cold: colder
deep: deeper
easy: easier easiest
fast: faster
great: greater greatest
harsh: harsher
heavy: heavier heaviest
high: higher
hot: hotter
large: larger largest
low: lower lowest
old: older oldest
poor: poorer poorest
quick: quicker
rich: richer richest
safe: safer safest
short: shorter
slow: slower
small: smaller
strong: stronger
tight: tighter
tough: tougher
warm: warmer
weak: weaker
wide: wider
young: younger youngest
`
