package lexicon

// Folded forms of Spanish, Italian and Portuguese verbs that do not keep their
// stem, as forms_table.go has them of French and English: vowels that part in the
// present, strong pasts, participles. Forms that are common nouns are left out
// (Spanish "puesto", "hecho", "cuenta", "vino"; Italian "posto", "fatto",
// "chiesa", "prodotto"; Portuguese "posto", "faca") or a name ("Nato"). A line may give the end
// of many verbs and the beginnings that it goes with.
const formsEs = `
decir: dijo dijeron dice dicen digo diga digan dicho diciendo diria dira | contra pre
decir: dijera dijese
bendecir: bendijo bendice
hacer: hizo hicieron hace hacen haga hagan hara haran haria hiciera
deshacer: deshizo deshicieron deshecho
poner: puso pusieron pone ponen ponga pongan pondra pondran pondria | pro im su dis ex com re o de contra
proponer: propuesto propuestos
exponer: expuesto expuesta
componer: compuesto compuesta
disponer: dispuesto dispuesta dispuestos
oponer: opuesto opuesta
reponer: repuesto
tener: tuvo tuvieron tiene tienen tenga tengan tendra tendran tendria | man ob con de re sos entre abs
venir: vinieron viene vienen venga vengan vendra vendran vendria
convenir: convino conviene
intervenir: intervino interviene intervienen intervinieron
prevenir: previno previene
provenir: proviene provienen
saber: supo supieron sabe saben sepa sabra sabria
poder: pudo pudieron puede pueden pueda puedan podra podran podria podrian
querer: quiso quisieron quiere quieren quiero quiera querra querria | re ad
requerir: requiere requieren requirio
adquirir: adquirio adquirieron adquiere adquieren
salir: salgo salga saldra saldran saldria | sobre
valer: valga valdra
ver: vio vieron veia vea visto vistos | pre entre
prever: preve preven previo previsto prevista previstas
dar: dio dieron
andar: anduvo
traer: trajo trajeron traiga | a dis ex con sus
caer: cayo cayeron caiga cayendo | de re
oir: oyo oyeron oye oyen oido
leer: leyo leyeron leyendo | re
creer: creyo creyeron
poseer: poseyo
huir: huyo huyeron huye huyen huyendo
uir: uye uyen uyo uyeron uyendo uya uyan | incl excl concl contrib atrib distrib dismin sustit constit restit constr destr instr obstr reconstr
ucir: ujo ujeron uce ucen uzca uzcan | prod red cond introd trad sed reprod
pedir: pide piden pidio pidieron pida pidan pido pidiendo | im des
seguir: sigue siguen siguio siguieron siga sigan siguiendo | con per pro
elegir: elige eligen eligio eligieron | re
corregir: corrige corrigen corrigio
repetir: repite repiten repitio repitieron
servir: sirve sirven sirvio sirvieron
vestir: viste visten vistio
medir: mide miden midio midieron
despedir: despide despidio despidieron
impedir: impide impiden impidio impidieron
rendir: rinde rinden rindio
competir: compite compiten compitio
reir: rie rien | son
sonreir: sonrio
sentir: siente sienten sintio sintieron siento | con re pre di a
mentir: miente mienten mintio mintieron | des
preferir: prefiere prefieren prefirio
referir: refiere refieren refirio refirieron
sugerir: sugiere sugieren sugirio
advertir: advierte advierten advirtio advirtieron advierta
convertir: convierte convierten convirtio convirtieron
invertir: invierte invierten invirtio
divertir: divierte divirtio
herir: hiere hieren hirio hirieron
morir: murio murieron muere mueren muera muerto muertos muerta muertas
dormir: duerme duermen durmio durmieron
cerrar: cierra cierran cierren
perder: pierde pierden pierda
pensar: piensa piensan pienso
empezar: empieza empiezan empiece
comenzar: comienza comienzan comience
negar: niega niegan niego niegue
confesar: confiesa confiesan
gobernar: gobierna gobiernan
despertar: despierta despiertan
apretar: aprieta aprietan
calentar: calienta calientan
atravesar: atraviesa atraviesan
defender: defiende defienden defienda
entender: entiende entienden entiendo
extender: extiende extienden
atender: atiende atienden
encender: enciende encienden
temblar: tiembla
contar: cuentan cuente
mostrar: muestran muestre | de
demostrar: demuestra demuestran
encontrar: encuentra encuentran encuentre
recordar: recuerda recuerdan recuerde
acordar: acuerda acuerdan
probar: prueban | com a
comprobar: comprueba comprueban
aprobar: aprueba aprueban
rogar: ruega ruegan
jugar: juega juegan juegue
volar: vuela vuelan
soltar: suelta sueltan
costar: cuesta cuestan cueste
apostar: apuestan
colgar: cuelga cuelgan
mover: mueve mueven mueva | pro con re
doler: duele duelen
volver: vuelve vuelven vuelto volvio vuelva | de re en
devolver: devuelto
envolver: envuelto
resolver: resuelve resuelven resuelto resuelta resuelva
disolver: disuelve disuelto disuelta
llover: llueve
romper: roto rota rotos
abrir: abierto abierta abiertos abiertas
cubrir: cubierto cubierta cubiertos | des
escribir: escrito escrita escritos
describir: descrito descrita
inscribir: inscrito inscrita inscritos
imprimir: impreso
conocer: conozco conozca conozcan | re des
reconocer: reconozco reconozca
`

const formsIt = `
dire: disse dissero dice dicono detto detta diceva dicevano dira direbbe | contrad ma
contraddire: contraddice contraddetto
fare: fece fecero fanno faceva facevano faccia facciano facendo fara
soddisfare: soddisfatto soddisfatti soddisfa
rifare: rifatto
venire: venne vennero viene vengono venga venuto verra verrebbe | inter av pre con per rin s
avvenire: avvenne avviene avvengono avvenuto
intervenire: intervenne interviene intervengono intervenuto
prevenire: previene
svenire: svenne svenuto
tenere: tenne tennero tiene tengono tenga | man ot con so ri trat ap de
mantenere: mantiene mantengono mantenne
sostenere: sostiene sostengono sostenne
ottenere: ottiene ottengono ottenne ottennero
trattenere: trattiene trattenne
potere: puo possono potra potrebbe potrebbero possa
volere: vuole vogliono volle vollero voglio vorrebbe
sapere: seppe seppero sa sanno sappia so
dovere: deve devono debba
bere: beve bevono bevve bevuto
uscire: esce escono esca
riuscire: riesce riescono riesca
salire: salgono salga
morire: muore muoiono muoia morto morti morta morte
porre: pose posero pone pongono ponga | pro op im es com dis sup de pre contrap
proporre: proposto proposti propone propongono
opporre: opposto oppone
imporre: imposto impone impongono
comporre: composto compone
disporre: disposto dispone
esporre: espone espongono
supporre: suppone
trarre: trasse trassero trae traggono | at es con de ri sot
attrarre: attratto attrae
estrarre: estratto estratti estratte estrae
sottrarre: sottratto sottratti sottrae
contrarre: contratto
durre: dusse dussero duce ducono dotto dotti | con intro ri in tra se de
produrre: produsse produce producono prodotta
mettere: mise messo messi | am com dis e per pro ri s sotto tras im
prendere: prese preso presi | ap com ri sor intra ri
intraprendere: intrapreso intraprese
rendere: reso rese resi
scendere: sceso scese scesi
difendere: difeso difese difesi
offendere: offeso offese
accendere: acceso accese accesi
spendere: speso
sospendere: sospeso sospese sospesi
appendere: appeso appese
estendere: esteso
attendere: atteso attese attesi
tendere: teso
pretendere: preteso pretese
intendere: inteso intese
chiedere: chiesto chiesti chiese chiesero | ri
rispondere: risposto rispose risposero
nascondere: nascosto nascosta nascose nascosti
decidere: deciso decise decisero decisa decisi
uccidere: ucciso uccise uccisa uccisi
dividere: diviso divise divisi divisa | con
ridere: riso rise | sor de
chiudere: chiuso chiuse chiusa chiusi | rac
concludere: concluso concluse conclusa conclusi
escludere: escluso escluse esclusa esclusi
includere: incluso inclusa inclusi
deludere: deluso delusa delusi
perdere: perso perse persi persa
soccorrere: soccorso soccorse soccorsi soccorsa
accorrere: accorso accorse accorsi
percorrere: percorse
rincorrere: rincorse
emergere: emerso emerse emersa emersi
immergere: immerso immerse
disperdere: disperso dispersi
muovere: mosso | com pro ri
rimuovere: rimosso rimossa rimosse rimossi
promuovere: promosso promossa promosse
commuovere: commosso commossa
scuotere: scosso scosse
discutere: discusso discusse discussa
esprimere: espresso espresse espressa
concedere: concesso concesse concessa
succedere: successe
vivere: vissuto visse vissero | soprav con ri
sopravvivere: sopravvissuto sopravvissuti
scrivere: scritto scrisse scritti | de i pre sotto
iscrivere: iscritto iscritti
leggere: lesse lessero
eleggere: eletto eletti eletta elesse
correggere: corretto corresse
proteggere: protetto protetti protetta protesse
reggere: resse
distruggere: distrutto distrutta distrutti distrusse
costringere: costretto costretti costretta costrinse
stringere: strinse
spingere: spinto spinse spinti | re
respingere: respinto respinse respinta respinti
dipingere: dipinto dipinse
vincere: vinto vinse vinti vinsero
convincere: convinto convinse convinti
giungere: giunto giunse giunti giunsero | rag ag sop con
raggiungere: raggiunto raggiunse raggiunti
aggiungere: aggiunto aggiunse aggiunta
piangere: pianse
assumere: assunto assunse assunti assunta
togliere: tolto tolse tolti tolta
sciogliere: sciolto sciolse
cogliere: colto colse | ac
accogliere: accolto accolse accolta accolti
raccogliere: raccolse raccolti
scegliere: scelto scelse scelti scelsero
risolvere: risolto risolse risolta
assolvere: assolto assolse assolta assolti
rivolgere: rivolto rivolse rivolta
svolgere: svolto svolse svolti
coinvolgere: coinvolto coinvolse coinvolti coinvolta coinvolte
sconvolgere: sconvolto sconvolse
aprire: aperto aperti aperta aperte
coprire: coperto coperta coperti
scoprire: scoperto scoperti scoperta scoperte
offrire: offerto offerti
soffrire: sofferto
apparire: apparso appare apparsa apparve
scomparire: scomparso scomparsa scomparve scompare
nascere: nata nati nate nacque
crescere: crebbe cresciuto
conoscere: conobbe
riconoscere: riconobbe
rimanere: rimase rimasto rimasti rimasta rimangono rimarra
rompere: rotto ruppe rotti | inter
interrompere: interrotto interruppe interrotta
corrompere: corrotto corrotti
cadere: cadde caddero | ac de
accadere: accadde
vedere: vide videro visto visti | pre rive
prevedere: previsto prevista previste previsti
valere: valgono valse
cuocere: cotto
nuocere: nuociuto
seppellire: sepolto sepolti
dare: diede diedero
`

const formsPt = `
dizer: disse disseram diz dizem dito diga digam dira diria | contra des pre
contradizer: contradisse contradiz
fazer: fez fizeram faz fazem feito feita fara faria fizesse | des satis re
trazer: trouxe trouxeram traz trazem traga trara
querer: quis quiseram quer querem queira
poder: pode podem pude possa possam
saber: soube souberam sei saiba
propor: propos propoe propoem propuseram proposto proposta
impor: impos impoe impoem impuseram
expor: expos expoe expoem expuseram exposto exposta
compor: compos compoe compoem composto composta
dispor: dispos dispoe dispoem disposto
depor: depos depoe depuseram deposto
opor: opos opoe opoem opuseram oposto
repor: repos repoe reposto
supor: supos supoe suposto
manter: mantem manteve mantiveram mantenha
obter: obtem obteve obtiveram obtenha
conter: contem conteve contiveram
deter: detem deteve detiveram detido detida detidos
reter: retem reteve
ver: viu visto vista vistos veem
prever: preve previu previsto prevista previstos preveem
rever: reviu revisto
intervir: intervem interveio intervieram
convir: convem
ler: leu leram leem lido
crer: creu creem
cair: cai caem caiu cairam caia
sair: sai saem saiu sairam saia
trair: trai traiu trairam traido traida
atrair: atrai atraiu
construir: constroi constroem construiu
destruir: destroi destroem destruiu
possuir: possui possuem possuiu
contribuir: contribui contribuiu
diminuir: diminui diminuiu
atribuir: atribui atribuiu
incluir: inclui incluiu incluem
concluir: conclui concluiu
excluir: exclui excluiu
duzir: duz | pro con re intro tra se de in repro
pedir: peco | im des
perder: perco perca percam
ouvir: ouco ouca
dormir: durmo durma
sentir: sinto sinta | con res
mentir: minto minta | des
seguir: sigo siga sigam | con pros per
preferir: prefiro prefira
servir: sirvo sirva
descobrir: descoberto descoberta descobertos descubra
cobrir: coberto coberta cobertos cubra
abrir: aberto aberta abertos abertas
escrever: escrito escrita escritos
descrever: descrito descrita
inscrever: inscrito inscrita inscritos
eleger: eleito eleita eleitos
prender: preso presa presos
suspender: suspenso suspensa suspensos
morrer: morto morta mortos mortas
entregar: entregue entregues
aceitar: aceite aceites
expulsar: expulso expulsos expulsa
pagar: pago paga pagos pague
matar: morto morta mortos mortas
romper: roto
subir: sobe sobem
fugir: foge fogem
destituir: destitui
`
