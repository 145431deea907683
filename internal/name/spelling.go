package name

import "recoupe/internal/story"

// bySpelling joins persons whose names differ in a letter or two: "Zelensky",
// "Zelenskyy"; "Anna B. Maro", "Anna Maro"; "Sandra" and "Sandrine" of one surname.
func (u *union) bySpelling() {
	byGiven, bySurname := map[string][]int{}, map[string][]int{}
	for _, i := range u.sorted() {
		g := &u.groups[i]
		if len(g.tokens) < 2 || g.kind() != story.Person || g.id != "" {
			continue
		}
		given, family := g.tokens[0], surname(g.tokens)
		for _, k := range byGiven[given] {
			if near(family, surname(u.groups[k].tokens)) {
				u.join(k, i)
			}
		}
		for _, k := range bySurname[family] {
			if o := u.groups[k].tokens[0]; sameGiven(o, given) || len(o) > 4 && len(given) > 4 && o[:4] == given[:4] {
				u.join(k, i)
			}
		}
		if len(byGiven[given]) < 50 {
			byGiven[given] = append(byGiven[given], i)
		}
		if len(bySurname[family]) < 50 {
			bySurname[family] = append(bySurname[family], i)
		}
	}
}

// near reports whether two surnames may be one: one letter apart, two in long
// ones, with the same first letter.
func near(a, b string) bool {
	if a == "" || b == "" || a[0] != b[0] || len(a) > 32 || len(b) > 32 {
		return false
	}
	limit := 1
	switch n := min(len(a), len(b)); {
	case n < 5:
		return a == b
	case n >= 8:
		limit = 2
	}
	return distance(a, b) <= limit
}

// distance is the Levenshtein distance of two short strings, in bytes.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for k := range row {
		row[k] = k
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for k := 1; k <= len(b); k++ {
			change := diagonal
			if a[i-1] != b[k-1] {
				change++
			}
			diagonal, row[k] = row[k], min(row[k]+1, row[k-1]+1, change)
		}
	}
	return row[len(b)]
}
