package timex

var german = tables{code: "de", lists: [roles]string{
	aMonth: `januar=1,jänner=1,februar=2,märz=3,april=4,mai=5,juni=6,juli=7,august=8,september=9,oktober=10,november=11,dezember=12,jan~=1,feb~=2,apr~=4,aug~=8,
sept~=9,sep~=9,okt~=10,nov~=11,dez~=12`,
	aWeekday: `montag=1,dienstag=2,mittwoch=3,donnerstag=4,freitag=5,samstag=6,sonnabend=6,sonntag=7,mo~=1,di~=2,mi~=3,do~=4,fr~=5,sa~=6,so~=7,
montagabend=1,dienstagabend=2,mittwochabend=3,donnerstagabend=4,freitagabend=5,samstagabend=6,sonntagabend=7,montagmorgen=1,dienstagmorgen=2,mittwochmorgen=3,donnerstagmorgen=4,freitagmorgen=5,samstagmorgen=6,sonntagmorgen=7,montagnachmittag=1,dienstagnachmittag=2,mittwochnachmittag=3,donnerstagnachmittag=4,freitagnachmittag=5,samstagnachmittag=6,sonntagnachmittag=7,montagvormittag=1,dienstagvormittag=2,mittwochvormittag=3,donnerstagvormittag=4,freitagvormittag=5,samstagvormittag=6,sonntagvormittag=7,montagmittag=1,dienstagmittag=2,mittwochmittag=3,donnerstagmittag=4,freitagmittag=5,samstagmittag=6,sonntagmittag=7,montagnacht=1,dienstagnacht=2,mittwochnacht=3,donnerstagnacht=4,freitagnacht=5,samstagnacht=6,sonntagnacht=7,montagfrüh=1,dienstagfrüh=2,mittwochfrüh=3,donnerstagfrüh=4,freitagfrüh=5,samstagfrüh=6,sonntagfrüh=7`,
	aUnit: `minute=min,minuten=min,stunde=h,stunden=h,tag=d,tage=d,tagen=d,woche=w,wochen=w,monat=m,monate=m,monaten=m,monats=m,quartal=q,quartale=q,jahr=y,jahre=y,jahren=y,jahres=y,
jahrzehnt=D,jahrzehnte=D,jahrzehnten=D,jahrhundert=C,jahrhunderts=C,jahrhunderten=C,wochenende=e`,
	aDay:     "heute=0,gestern=-1,vorgestern=-2,morgen~=1,morgen=1,übermorgen=2,heute abend=0,heute morgen=0,gestern abend=-1,heute früh=0,zurzeit=0,derzeit=0,jetzt=0",
	anAnchor: "am vortag=-1,tags zuvor=-1,am tag zuvor=-1,am tag danach=1,am folgetag=1,am nächsten tag=1,am selben tag=0,am darauffolgenden tag=1",
	aPart:    "morgen=0,vormittag=0,mittag=12,nachmittag=12,abend=12,früh=0,morgens=0,vormittags=0,nachmittags=12,abends=12,am morgen=0,am abend=12,am nachmittag=12,in der nacht=0,nacht=0,am vormittag=0",
	aSeason:  "frühling=3,frühjahr=3,sommer=6,herbst=9,winter=12",
	isLast:   "vorletzte=2,vorletzten=2,vorletztes=2,vorletzter=2,vorletztem=2,letzte,letzten,letzter,letztes,letztem,vergangene,vergangenen,vergangener,vergangenes,vergangenem,vorige,vorigen,voriges,voriger,vorigem,diesen letzten",
	isNext:   "übernächste=2,übernächsten=2,übernächster=2,übernächstes=2,nächste,nächsten,nächster,nächstes,nächstem,kommende,kommenden,kommender,kommendes,kommendem,folgende,folgenden", isThis: "diese,diesen,dieser,dieses,diesem,laufenden,aktuellen",
	agoFirst: "vor", inFirst: "in,binnen", laterLast: "später,danach", soonerLast: "zuvor,früher,vorher",
	afterIt: "nach,ab,seit", beforeIt: "vor", aStart: "anfang,anfangs,beginn,zu beginn,am anfang,zum beginn", aMiddle: "mitte", anEnd: "ende,am ende,zum ende",
	ofIt: "des,der,von,im,in,vom", theIt: "der,die,das,den,dem,am,im", rangeTo: "bis,und,bis zum,bis zu,bis ende", rangeIn: "vom,von,zwischen,ab", andIt: "und,oder",
	atClock: "um,gegen,ab,bis,seit,kurz nach,kurz vor,nach,vor", hourWord: "uhr", halfPast: "halb=-30", wholeHour: "mittag~=12,mitternacht=0",
	beforeYear: "im jahr,im jahre,jahr,seit,von,bis,ab,in,anno,ende,anfang,mitte,sommer,herbst,winter,frühjahr,zwischen,und,vor,nach,jahres,dem jahr,das jahr", yearsWord: "jahre",
	aHoliday: "pfingsten=20149,pfingstsonntag=20149,pfingstmontag=20150,karfreitag=20098,karsamstag=20099,ostermontag=20101,christi himmelfahrt=20139,fronleichnam=20160,aschermittwoch=20054,rosenmontag=20052,fastnachtssamstag=20050,fastnachtssonntag=20051,faschingsdienstag=20053,erntedankfest=31017,reformationstag=1031,dreikönigstag=106,ersten weihnachtsfeiertag=1225,ersten weihnachtstag=1225,erster weihnachtsfeiertag=1225,zweiten weihnachtsfeiertag=1226,zweiten weihnachtstag=1226,zweiter weihnachtsfeiertag=1226,augsburger friedensfest=808,black friday=41144,ostern=20100,ostersonntag=20100,allerheiligen=1101,tag der deutschen einheit=1003,tag der arbeit=501,tags der arbeit=501,weihnachten=1225,heiligabend=1224,silvester=1231,neujahr=101,nikolaus=1206",
	aCue:     "beginnt,beginnen,startet,endet,findet,finden,wird,werden,soll,sollen,bis,geplant,voraussichtlich,kommenden,nächsten,spätestens,ab,will,wollen,komme", roughly: "etwa,rund,fast,knapp,mehr als,ungefähr,gut,über", theDay: "am,den,vom,zum",
	isAfter: "nach,nach dem", isBefore: "vor=1,vor dem=1,bis,bis zum,bis ende", isSince: "seit,seit dem,ab,ab dem", weekOf: "vom,ab dem,ab",
}}
