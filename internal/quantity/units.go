package quantity

import "recoupe/internal/story"

// thing is what a unit word stands for. Canonical units are the same in every
// language: ISO 4217 codes for money, "year" … "second" for durations,
// international symbols for measures.
type thing struct {
	unit string
	kind story.QuantityKind
}

func kindOf(unit string) story.QuantityKind {
	switch unit {
	case "century", "decade", "year", "month", "week", "day", "hour", "minute", "second", "quarter", "weekend", "night", quarterHour, threeQuarterHours:
		return story.Duration
	}
	if len(unit) == 3 && unit[0] >= 'A' && unit[0] <= 'Z' && unit[2] >= 'A' && unit[2] <= 'Z' || unit == "cent" || unit == "penny" {
		return story.Money
	}
	return story.Measure
}

// The parts of an hour that German and Dutch have a word for, counted in minutes: "drie kwartier",
// "eine Dreiviertelstunde".
const (
	quarterHour       = "quarter-hour"
	threeQuarterHours = "three-quarter-hours"
)

var partOfHour = map[string]float64{quarterHour: 15, threeQuarterHours: 45}

// sharedThings are signs and symbols that every language writes. Those of one
// letter count only where no space or a single one parts them from the number.
const sharedThings = `€=EUR $=USD £=GBP ¥=JPY ₹=INR ₽=RUB ₩=KRW ₺=TRY ₴=UAH ¢=cent dm$=DEM dh$=AED
eur=EUR usd=USD gbp=GBP chf=CHF jpy=JPY cny=CNY rmb=CNY inr=INR rub=RUB cad=CAD aud=AUD nzd=NZD sek=SEK nok=NOK dkk=DKK pln=PLN brl=BRL mxn=MXN
try=TRY uah=UAH krw=KRW hkd=HKD sgd=SGD zar=ZAR ars=ARS clp=CLP
km=km m=m cm=cm mm=mm dm=dm hm=hm kg=kg g=g mg=mg µg=µg ug=µg μg=µg µm=µm μm=µm nm=nm rad=rad 元=CNY kph=km/h kmph=km/h t=t kt=kt mt=Mt ha=ha l=l cl=cl ml=ml dl=dl hl=hl mi=mi ft=ft yd=yd lb=lb lbs=lb oz=oz
kw=kW mw=MW gw=GW tw=TW kwh=kWh mwh=MWh gwh=GWh twh=TWh w=W v=V hz=Hz khz=kHz mhz=MHz ghz=GHz kb=kB mb=MB gb=GB tb=TB ko=kB mo=MB go=GB to=TB
kmh=km/h mph=mph knots=kn °=° °c=°C °f=°F ºc=°C ºf=°F celsius=°C fahrenheit=°F kelvin=K centigrade=°C db=dB bpm=bpm
h=hour min=minute mins=minute s=second sec=second secs=second ms=ms m²=m² km²=km² m³=m³ km2=km² m2=m² m3=m³`

// moneyAfterSign are letters before a currency sign: "US$", "A$", "C$".
var moneyAfterSign = map[string]string{"us": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "cad": "CAD", "nz": "NZD", "hk": "HKD",
	"s": "SGD", "r": "BRL", "mx": "MXN", "nt": "TWD", "usd": "USD", "aud": "AUD"}
