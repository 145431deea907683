package timex

var spanish = tables{code: "es", lists: [roles]string{
	aMonth: `enero=1,febrero=2,marzo=3,abril=4,mayo=5,junio=6,julio=7,agosto=8,septiembre=9,setiembre=9,octubre=10,noviembre=11,diciembre=12,ene~=1,feb~=2,mar~=3,abr~=4,may~=5,jun~=6,
jul~=7,ago~=8,sept~=9,sep~=9,oct~=10,nov~=11,dic~=12`,
	aWeekday: "lunes=1,martes=2,miércoles=3,jueves=4,viernes=5,sábado=6,domingo=7,lun~=1,mie~=3,jue~=4,vie~=5,sab=6",
	aUnit: `minuto=min,minutos=min,hora=h,horas=h,día=d,días=d,semana=w,semanas=w,quincena=f,mes=m,meses=m,trimestre=q,trimestres=q,semestre=s,año=y,años=y,ano~=y,anos~=y,década=D,decenio=D,decenios=D,décadas=D,siglo=C,
siglos=C,fin de semana=e,fines de semana=e`,
	aDay:     "hoy=0,ayer=-1,anteayer=-2,antes de ayer=-2,mañana=1,pasado mañana=2,esta mañana=0,esta tarde=0,esta noche=0,anoche=-1,ahora=0,ahora mismo=0,en este momento=0,por el momento=0,el día de hoy=0,esta madrugada=0",
	anAnchor: "la víspera=-1,el día anterior=-1,el día antes=-1,el día siguiente=1,al día siguiente=1,ese día=0,ese mismo día=0,el mismo día=0,esa noche=0",
	aPart:    "por la mañana=0,por la tarde=12,por la noche=12,de la mañana=0,de la tarde=12,de la noche=12,de la madrugada=0,en la mañana=0,en la tarde=12,en la noche=12,al mediodía=12",
	aSeason:  "primavera=3,verano=6,otoño=9,invierno=12",
	isLast:   "pasado,pasada,pasados,pasadas,último,última,últimos,últimas,anterior,anteriores,previo,previa", isNext: "próximo,próxima,próximos,próximas,siguiente,siguientes,que viene,entrante,posterior,venidero", isThis: "este,esta,estos,estas,mismo,actual,presente,ese,esa",
	agoFirst: "hace", agoAfter: "atrás", inFirst: "dentro de,en,en un plazo de,en el plazo de", laterLast: "después,más tarde,luego", soonerLast: "antes",
	afterIt: "después de,a partir de,desde,tras", beforeIt: "antes de,antes del",
	aStart: "principios de,a principios de,inicios de,a inicios de,comienzos de,a comienzos de,principio de,inicio de,comienzo de", aMiddle: "mediados de,a mediados de", anEnd: "finales de,a finales de,fines de,a fines de,final de,fin de,fines del,final del,fin del,finales del",
	ofIt: "de,del,el,en", theIt: "el,la,los,las", rangeTo: "a,al,y,hasta,hasta el,y el", rangeIn: "del,de,entre,desde,entre el,desde el", andIt: "y,o",
	atClock: "a las,a la,sobre las,hacia las,hasta las,desde las,de las,las,alrededor de las", hourWord: "h,horas,hrs,en punto", wholeHour: "mediodía=12,medianoche=0", halfPast: "",
	beforeYear: "en,desde,de,del,año,el año,hasta,para,antes de,después de,entre,y,a,verano,otoño,invierno,primavera,hacia,durante", yearsWord: "años,los años",
	aHoliday: "viernes santo=20098,jueves santo=20097,domingo de ramos=20093,lunes de pascua=20101,corpus christi=20160,día de muertos=1102,día de los muertos=1102,día de la hispanidad=1012,día de reyes=106,día del trabajo=501,día de los trabajadores=501,día de todos los santos=1101,día de la tierra=422,día de la madre=30517,black friday=41144,pascua=20100,domingo de pascua=20100,navidad=1225,nochebuena=1224,nochevieja=1231,año nuevo=101",
	aCue:     "vence,vencen,comienza,comienzan,empieza,empiezan,entra en vigor,entran en vigor,voy a,vamos a,hasta,a partir de,antes de,próximo,próxima,prevista,previsto,previstas,previstos,prevé,prevén,está citado,está citada,aplazado al,aplazada al,va a,van a,debe,deben,será,serán,dentro de,volveré,regresaré", roughly: "unos,unas,cerca de,casi,más de,menos de,aproximadamente,alrededor de", theDay: "el,el día,día",
	isAfter: "después de,después del,tras,tras el,posterior a,posterior de,después de el", isBefore: "antes de=1,antes del=1,hasta,hasta el", isSince: "desde,desde el,a partir de,a partir del",
	weekOf: "de,del,que comienza el,que empieza el,que va del,a partir del,del día",
}}
