package align

import "recoupe/internal/story"

// base is the unit that others of its kind are brought to, and how many of it
// one of them is.
type base struct {
	unit string
	many float64
}

// scaled returns the base of a canonical unit (package quantity): 12 months
// are a year, and 13 feet are four metres. A unit without one is its own.
func scaled(unit string, kind story.QuantityKind) base {
	const minute, hour, day, year = 60, 3600, 86400, 365.25 * 86400
	switch unit {
	case "second", "ms":
		return base{"s", 1}
	case "minute":
		return base{"s", minute}
	case "hour":
		return base{"s", hour}
	case "day", "night":
		return base{"s", day}
	case "week":
		return base{"s", 7 * day}
	case "month":
		return base{"s", year / 12}
	case "quarter":
		return base{"s", year / 4}
	case "year":
		if kind == story.Duration {
			return base{"s", year}
		}
	case "decade":
		return base{"s", 10 * year}
	case "century":
		return base{"s", 100 * year}
	case "mm":
		return base{"m", .001}
	case "cm":
		return base{"m", .01}
	case "dm":
		return base{"m", .1}
	case "km":
		return base{"m", 1000}
	case "in":
		return base{"m", .0254}
	case "ft":
		return base{"m", .3048}
	case "yd":
		return base{"m", .9144}
	case "mi":
		return base{"m", 1609.344}
	case "g":
		return base{"kg", .001}
	case "t":
		return base{"kg", 1000}
	case "lb":
		return base{"kg", .4536}
	case "oz":
		return base{"kg", .02835}
	case "ha":
		return base{"m²", 10_000}
	case "km²":
		return base{"m²", 1_000_000}
	case "mph":
		return base{"km/h", 1.609344}
	case "kn":
		return base{"km/h", 1.852}
	}
	return base{unit, 1}
}
