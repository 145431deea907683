package timex

var portuguese = tables{code: "pt", lists: [roles]string{
	aMonth: `janeiro=1,fevereiro=2,março=3,marco=3,abril=4,maio=5,junho=6,julho=7,agosto=8,setembro=9,outubro=10,novembro=11,dezembro=12,jan~=1,fev~=2,mar~=3,abr~=4,mai~=5,jun~=6,jul~=7,ago~=8,
set~=9,out~=10,nov~=11,dez~=12`,
	aWeekday: "segunda feira=1,terça feira=2,quarta feira=3,quinta feira=4,sexta feira=5,sábado=6,domingo=7,segundas feiras=1,na segunda=1,na terça=2,na quarta=3,na quinta=4,na sexta=5,na segunda feira=1,na terça feira=2,na quarta feira=3,na quinta feira=4,na sexta feira=5,sab~=6,dom~=7,terça~=2,quarta~=3,quinta~=4,sexta~=5,segunda~=1",
	aUnit: `minuto=min,minutos=min,hora=h,horas=h,dia=d,dias=d,semana=w,semanas=w,quinzena=f,mês=m,mes=m,meses=m,trimestre=q,trimestres=q,semestre=s,ano=y,anos=y,década=D,décadas=D,século=C,séculos=C,
fim de semana=e,final de semana=e`,
	aDay:     "hoje=0,ontem=-1,anteontem=-2,amanhã=1,depois de amanhã=2,esta manhã=0,esta tarde=0,esta noite=0,ontem à noite=-1,agora=0,neste momento=0,por enquanto=0,hoje de manhã=0",
	anAnchor: "na véspera=-1,a véspera=-1,no dia anterior=-1,no dia seguinte=1,o dia seguinte=1,no mesmo dia=0,nesse dia=0,naquele dia=0,nessa noite=0",
	aPart:    "de manhã=0,à tarde=12,à noite=12,da manhã=0,da tarde=12,da noite=12,da madrugada=0,pela manhã=0,de madrugada=0,de tarde=12,de noite=12",
	aSeason:  "primavera=3,verão=6,outono=9,inverno=12",
	isLast:   "passado,passada,passados,passadas,último,última,últimos,últimas,anterior,anteriores", isNext: "próximo,próxima,próximos,próximas,seguinte,seguintes,que vem", isThis: "este,esta,deste,desta,neste,nesta,mesmo,mesma,atual,nestes",
	agoFirst: "há,ha,faz", agoAfter: "atrás", inFirst: "dentro de,daqui a,em", laterLast: "depois,mais tarde", soonerLast: "antes", afterIt: "depois de,após,a partir de,depois do", beforeIt: "antes de,antes do,antes da",
	aStart: "início de,no início de,início do,no início do,começo de,no começo de,começo do,princípio de,começos de,inícios de", aMiddle: "meados de,em meados de,meio de", anEnd: "fim de,no fim de,fim do,no fim do,final de,no final de,final do,no final do,fins de,finais de",
	ofIt: "de,do,da,dos,d'", theIt: "o,a,os,as,no,na", rangeTo: "a,ao,e,até,até o,à", rangeIn: "de,do,entre,desde,dos,entre o,desde o", andIt: "e,ou",
	atClock: "às,as,à,pelas,por volta das,até às,desde as,das,cerca das,a partir das", hourWord: "h,horas,hrs,hora", wholeHour: "meio dia=12,meia noite=0",
	beforeYear: "em,desde,de,do,no ano de,ano de,ano,até,para,antes de,depois de,entre,e,verão,outono,inverno,primavera,durante", yearsWord: "anos,os anos",
	aHoliday: "sexta feira santa=20098,terça feira de carnaval=20053,quarta feira de cinzas=20054,corpus christi=20160,finados=1102,dia de finados=1102,dia do trabalho=501,dia do trabalhador=501,dia dos trabalhadores=501,dia de todos os santos=1101,dia das mães=30527,black friday=41144,páscoa=20100,natal=1225,véspera de natal=1224,ano novo=101,réveillon=1231",
	aCue:     "vence,começa,começam,entra em vigor,até,a partir de,antes de,próximo,próxima,previsto,prevista,previstos,previstas,prevê,marcada para,marcado para,agendada para,agendado para,adiada para,adiado para,vai,vão,deve,devem,dentro de,daqui a,voltarei", roughly: "cerca de,quase,mais de,menos de,aproximadamente,uns,umas", theDay: "dia,no dia",
	isAfter: "depois de,após,depois do", isBefore: "antes de=1,antes do=1,até,até o,até ao", isSince: "desde,desde o,a partir de,a partir do", weekOf: "de,do,que começa em,a partir de",
}}
