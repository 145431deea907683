package timex

var dutch = tables{code: "nl", lists: [roles]string{
	aMonth: `januari=1,februari=2,maart=3,april=4,mei=5,juni=6,juli=7,augustus=8,september=9,oktober=10,november=11,december=12,jan=1,feb=2,mrt=3,apr=4,jun=6,jul=7,aug=8,sept=9,sep=9,okt=10,
nov=11,dec=12`,
	aWeekday: "maandag=1,dinsdag=2,woensdag=3,donderdag=4,vrijdag=5,zaterdag=6,zondag=7,ma~=1,di~=2,wo~=3,do~=4,vr~=5,zat=6,za~=6,zo~=7,maandagavond=1,dinsdagavond=2,woensdagavond=3,donderdagavond=4,vrijdagavond=5,zaterdagavond=6,zondagavond=7,maandagochtend=1,dinsdagochtend=2,woensdagochtend=3,donderdagochtend=4,vrijdagochtend=5,zaterdagochtend=6,zondagochtend=7,maandagmiddag=1,dinsdagmiddag=2,woensdagmiddag=3,donderdagmiddag=4,vrijdagmiddag=5,zaterdagmiddag=6,zondagmiddag=7,maandagnacht=1,dinsdagnacht=2,woensdagnacht=3,donderdagnacht=4,vrijdagnacht=5,zaterdagnacht=6,zondagnacht=7,maandagmorgen=1,dinsdagmorgen=2,woensdagmorgen=3,donderdagmorgen=4,vrijdagmorgen=5,zaterdagmorgen=6,zondagmorgen=7,maandagnamiddag=1,dinsdagnamiddag=2,woensdagnamiddag=3,donderdagnamiddag=4,vrijdagnamiddag=5,zaterdagnamiddag=6,zondagnamiddag=7,maandagvoormiddag=1,dinsdagvoormiddag=2,woensdagvoormiddag=3,donderdagvoormiddag=4,vrijdagvoormiddag=5,zaterdagvoormiddag=6,zondagvoormiddag=7",
	aUnit: `minuut=min,minuten=min,min~=min,uur=h,uren=h,dag=d,dagen=d,werkdagen=d,week=w,werkweek=w,weken=w,maand=m,maanden=m,kwartaal=q,kwartalen=q,jaar=y,jaren=y,kalenderjaar=y,decennium=D,decennia=D,eeuw=C,eeuwen=C,
weekend=e,weekeinde=e`,
	aDay:     "vandaag=0,gisteren=-1,eergisteren=-2,morgen=1,overmorgen=2,vanmorgen=0,vanochtend=0,vanmiddag=0,vanavond=0,vannacht=0,gisteravond=-1,gisterenavond=-1,nu=0,op dit moment=0,op het moment=0,momenteel=0,morgenavond=1,morgenochtend=1,gisterochtend=-1",
	anAnchor: "de dag ervoor=-1,de dag voordien=-1,de vorige dag=-1,de dag erna=1,de volgende dag=1,de dag daarop=1,dezelfde dag=0,die dag=0,die nacht=0,een dag eerder=-1,een dag later=1",
	aPart:    "ochtend=0,middag=12,avond=12,nacht=0,'s ochtends=0,'s middags=12,'s avonds=12,'s nachts=0,in de ochtend=0,in de middag=12,in de avond=12,s ochtends=0,s middags=12,s avonds=12,in de namiddag=12",
	aSeason:  "lente=3,voorjaar=3,zomer=6,herfst=9,najaar=9,winter=12",
	isLast:   "vorige,vorig,afgelopen,laatste,verleden,jongstleden,voorbije,voorgaande,voorafgaande", isNext: "volgende,volgend,komende,komend,aankomende,aanstaande,aanstaand,eerstvolgende", isThis: "deze,dit,dezelfde,hetzelfde,huidige,huidig",
	agoAfter: "geleden", inFirst: "over,binnen", laterLast: "later,daarna,nadien", soonerLast: "eerder,ervoor,tevoren", afterIt: "na,vanaf,sinds", beforeIt: "voor,vóór",
	aStart: "begin,begin van,het begin van,vroeg in,eerder,eerder in", aMiddle: "medio,midden,halverwege,half,midden in,het midden van", anEnd: "eind,einde,einde van,eind van,het einde van,het eind van,later,later in,later in de",
	ofIt: "van,in,de,het", theIt: "de,het,den", rangeTo: "tot,en,t/m,tot en met,tot aan,t m", rangeIn: "van,tussen,vanaf,tussen de", andIt: "en,of",
	atClock: "om,rond,tegen,vanaf,tot,kort na,kort voor,omstreeks", hourWord: "uur,u", halfPast: "half=-30,kwart over=15,kwart voor=-15", wholeHour: "middernacht=0,12 uur 's middags=12",
	beforeYear: "in,sinds,van,tot,het jaar,jaar,vanaf,tussen,en,voor,na,eind,begin,medio,zomer,najaar,voorjaar,winter,herfst", yearsWord: "jaren,de jaren",
	aHoliday: "pinksteren=20149,eerste pinksterdag=20149,tweede pinksterdag=20150,pinkstermaandag=20150,goede vrijdag=20098,eerste paasdag=20100,tweede paasdag=20101,paasmaandag=20101,hemelvaartsdag=20139,hemelvaart=20139,bevrijdingsdag=505,dodenherdenking=504,tweede kerstdag=1226,prinsjesdag=30932,dag van de arbeid=501,black friday=41144,pasen=20100,kerstmis=1225,kerst=1225,eerste kerstdag=1225,kerstavond=1224,oudjaar=1231,oudejaarsavond=1231,nieuwjaar=101,nieuwjaarsdag=101,koningsdag=427,sinterklaas=1205",
	aCue:     "begint,beginnen,eindigt,zal,zullen,gaat,ga,wordt,worden,moet,tot,uiterlijk,volgende,komende,gepland,verwacht,vanaf,leg", roughly: "ongeveer,bijna,ruim,meer dan,minder dan,zo'n,slechts,circa,rond de", theDay: "op de,de",
	isAfter: "na,na de", isBefore: "vóór=1,tot,tot en met,uiterlijk", isSince: "sinds,vanaf", weekOf: "van,beginnend,beginnend op,aanvangend,vanaf,die begint op",
}}
