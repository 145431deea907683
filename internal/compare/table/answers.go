package table

// Answers is what was asked before of the sentences, the quotes or whatever else there are of each
// article: 1 is yes, -1 no. The zero Answers is ready.
type Answers [][]int8

// Of returns what find tells of the i-th of article a, asking it once.
func (s *Answers) Of(a, i int, find func() bool) bool {
	for len(*s) <= a {
		*s = append(*s, nil)
	}
	at := &(*s)[a]
	for len(*at) <= i {
		*at = append(*at, 0)
	}
	if (*at)[i] == 0 {
		(*at)[i] = -1
		if find() {
			(*at)[i] = 1
		}
	}
	return (*at)[i] > 0
}
