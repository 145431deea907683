package grammar

import "strings"

// Informant returns how many bytes of a German word in small letters name who gave what the rest
// calls information: 7 of "polizeiangaben", 9 of "behördenangaben"; 0 for any other word.
func Informant(low string) int {
	for _, told := range [...]string{"angaben", "informationen", "berichten", "aussagen", "schätzungen", "erkenntnissen"} {
		who, ok := strings.CutSuffix(low, told)
		if !ok || len(who) < leastInformant {
			continue
		}
		who = strings.TrimSuffix(who, "-")
		for _, joined := range [...]string{"ungs", "ens", "ums", "heits", "keits", "ions", "täts"} { // "regierungsangaben"
			if strings.HasSuffix(who, joined) {
				return len(who) - 1
			}
		}
		return len(who)
	}
	return 0
}

// leastInformant is how many bytes such a name has at least.
const leastInformant = 3
