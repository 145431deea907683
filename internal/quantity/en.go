package quantity

var english = tables{
	code:  "en",
	point: true,
	units: `zero=0 nil=0 naught=0 nought=0 one=1 a=1 an=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twice=2`,
	article: "a an",
	tens:    "twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90",
	hundred: "hundred hundreds",
	scales: `thousand=1e3 thousands=1e3 million=1e6 millions=1e6 mln=1e6 billion=1e9 billions=1e9 bn=1e9 trillion=1e12 trillions=1e12 tn=1e12 trn=1e12
lakh=1e5 crore=1e7 k=1e3 mn=1e6 bln=1e9`,
	groups:  "pair=2 couple=2 dozen=12 dozens=12 dz=12 dzs=12 score=20",
	many:    "dozens=12 scores=20 hundreds=100 thousands=1000 millions=1e6 billions=1e9 tens=10",
	several: "several few",
	ordinals: `first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 nineth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13
fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50
sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100 thousandth=1000 millionth=1e6 billionth=1e9 trillionth=1e12
firsts=1 thirds=3 fourths=4 fifths=5 sixths=6 sevenths=7 eighths=8 ninths=9 tenths=10 twelfths=12 twentieths=20 thirtieths=30 hundredths=100 thousandths=1000`,
	halves:  "half halves",
	parts:   "quarter=4 quarters=4",
	and:     "and",
	comma:   "point",
	minus:   "minus negative",
	of:      "of",
	over:    "in,out of,over",
	percent: "%,percent,per cent,pct,percents,pc",
	things: `euro=EUR euros=EUR dollar=USD dollars=USD pound=GBP pounds=GBP sterling=GBP yen=JPY yuan=CNY renminbi=CNY ruble=RUB rubles=RUB rouble=RUB
roubles=RUB rupee=INR rupees=INR franc=CHF francs=CHF peso=peso pesos=peso won=KRW real=BRL reais=BRL lira=TRY krona=SEK kronor=SEK zloty=PLN
cent=cent cents=cent penny=penny pence=penny p=penny bucks=USD quid=GBP rand=ZAR shekels=ILS
century=century centuries=century decade=decade decades=decade year=year years=year yr=year yrs=year month=month months=month week=week weeks=week
day=day days=day hour=hour hours=hour hr=hour hrs=hour minute=minute minutes=minute second=second seconds=second weekend=weekend quarters=quarter night=night nights=night
kilometre=km kilometres=km kilometer=km kilometers=km metre=m metres=m meter=m meters=m centimetre=cm centimetres=cm centimeter=cm centimeters=cm
millimetre=mm millimetres=mm millimeter=mm millimeters=mm mile=mi miles=mi foot=ft feet=ft inch=in inches=in yard=yd yards=yd acre=ac acres=ac
hectare=ha hectares=ha kilogram=kg kilograms=kg kilo=kg kilos=kg gram=g grams=g milligram=mg milligrams=mg microgram=µg micrograms=µg tonne=t tonnes=t ton=ton tons=ton
ounce=oz ounces=oz litre=l litres=l liter=l liters=l gallon=gal gallons=gal barrel=bbl barrels=bbl megawatt=MW megawatts=MW gigawatt=GW gigawatts=GW
watt=W watts=W degree=° degrees=° deg=° knot=kn decibels=dB`,
	square: "square sq",
	cubic:  "cubic",
	about: `about,around,some,roughly,approximately,nearly,almost,close to,in the region of,an estimated,estimated,approx,approx.,circa,
near,virtually,just under,just short of,nearer,somewhere around,just about,in the order of,more or less,plus or minus,give or take`,
	atLeast: `more than,at least,over,upwards of,no fewer than,no less than,not less than,exceeding,exceeds,exceeded,above,in excess of,
a minimum of,minimum,as few as,greater than,not fewer than,beyond,topped,surpassed`,
	atMost:     `less than,fewer than,up to,at most,under,as much as,as many as,no more than,below,a maximum of,maximum,within,not more than,only up to,inside,capped at,as high as`,
	laterAbout: "or so,or thereabouts,approximately,roughly,give or take",
	laterLeast: "or more,at least,plus,or higher,and more,and above,or above,minimum,and over,or over,upwards",
	laterMost:  "or less,or fewer,at most,or under,or below,maximum,tops",
	between:    "between,from",
	until:      "to,and,or,through,until",
	old:        "old,of age",
	aged:       "aged,age,ages,at the age of,age of",
	small: `more other new big large small little young old major main key top local foreign different separate additional further extra long short
single whole full consecutive straight successive past present former current fellow previous
red yellow white black blue green`,
	labels: "rule rules article articles page pages chapter chapters number numbers no nos channel line flight section route room terminal gate platform paragraph volume version boeing airbus nr nrs radio windows iphone seat apartment apt flat unit block grade type class interstate highway precinct proposition amendment",
	office: "minister lady gentleman world amendment aid hand place class name half quarter officer person",
}
