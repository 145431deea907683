package timex

var italian = tables{code: "it", lists: [roles]string{
	aMonth:   `gennaio=1,febbraio=2,marzo=3,aprile=4,maggio=5,giugno=6,luglio=7,agosto=8,settembre=9,ottobre=10,novembre=11,dicembre=12,gen~=1,feb~=2,mar~=3,apr~=4,mag~=5,giu~=6,lug~=7,ago~=8,set~=9,ott~=10,nov~=11,dic~=12`,
	aWeekday: "lunedì=1,martedì=2,mercoledì=3,giovedì=4,venerdì=5,sabato=6,domenica=7,lun~=1,mer~=3,gio~=4,ven~=5,sab~=6,dom~=7",
	aUnit: `minuto=min,minuti=min,ora=h,ore=h,giorno=d,giorni=d,settimana=w,settimane=w,mese=m,mesi=m,trimestre=q,trimestri=q,semestre=s,anno=y,anni=y,decennio=D,decenni=D,secolo=C,
secoli=C,fine settimana=e,weekend=e,week end=e`,
	aDay:     "oggi=0,ieri=-1,l' altro ieri=-2,domani=1,dopodomani=2,stamattina=0,stamane=0,stasera=0,stanotte=0,questa mattina=0,questo pomeriggio=0,questa sera=0,adesso=0,ora~=0,al momento=0,per il momento=0,ieri sera=-1",
	anAnchor: "il giorno prima=-1,la vigilia=-1,il giorno dopo=1,il giorno seguente=1,l' indomani=1,lo stesso giorno=0,quel giorno=0,quella notte=0",
	aPart:    "mattina=0,pomeriggio=12,sera=12,notte=0,di mattina=0,del mattino=0,del pomeriggio=12,di sera=12,della sera=12,di notte=0,in mattinata=0,in serata=12,nel pomeriggio=12,mattino=0,nella notte=0",
	aSeason:  "primavera=3,estate=6,autunno=9,inverno=12",
	isLast:   "scorso,scorsa,scorsi,scorse,passato,passata,passati,passate,ultimo,ultima,ultimi,ultime,precedente,precedenti", isNext: "prossimo,prossima,prossimi,prossime,seguente,successivo,successiva,venturo", isThis: "questo,questa,questi,queste,quest',corrente,stesso,stessa",
	agoAfter: "fa,or sono,addietro", inFirst: "tra,fra,entro,in", laterLast: "dopo,più tardi", soonerLast: "prima", afterIt: "dopo,da,dal", beforeIt: "prima di,prima del",
	aStart: "inizio,all' inizio di,all' inizio del,inizi,agli inizi del,l' inizio di,l' inizio del,ai primi di", aMiddle: "metà,a metà,a metà di,la metà di", anEnd: "fine,alla fine di,alla fine del,la fine di,la fine del,fine del",
	ofIt: "di,del,dell',dello,della,d',nel", theIt: "il,lo,la,l',i,le,al", rangeTo: "a,al,e,all',fino a,fino al,alle", rangeIn: "dal,da,dall',tra,fra,tra il,fra il,dalle", andIt: "e,o",
	atClock: "alle,alle ore,ore,verso le,intorno alle,dalle,all',fino alle,le,prima delle,dopo le", hourWord: "ore", wholeHour: "mezzogiorno=12,mezzanotte=0",
	beforeYear: "nel,dal,del,anno,l' anno,il,al,fino al,entro il,di,estate,autunno,inverno,primavera,tra il,e il,prima del,dopo il,nell' anno", yearsWord: "anni,gli anni",
	aHoliday: "pasquetta=20101,lunedì dell' angelo=20101,venerdì santo=20098,pentecoste=20149,festa della repubblica=602,festa della liberazione=425,festa del lavoro=501,festa dei lavoratori=501,santo stefano=1226,epifania=106,ognissanti=1101,immacolata=1208,black friday=41144,pasqua=20100,natale=1225,capodanno=101,vigilia di natale=1224,ferragosto=815,san silvestro=1231",
	aCue:     "scade,inizia,comincia,entra in vigore,entro,fino a,a partire da,prossimo,prossima,previsto,prevista,previsti,previste,dovrebbe,dovrebbero,deve,devono,atteso,attesa,attesi,attese,in programma,fissata per,fissato per,convocata per,convocato per,rinviata a,rinviato a,slitta a,sarò,tornerò", roughly: "circa,quasi,oltre,più di,meno di,almeno",
	isAfter: "dopo,dopo il", isBefore: "prima di=1,prima del=1,fino a,fino al,entro,entro il", isSince: "dal,a partire da,a partire dal", weekOf: "del,che inizia il,dal",
}}
