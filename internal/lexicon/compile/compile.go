// Package compile turns the lexicon's tables (data/*.tsv) into the compact
// text files that package lexicon reads in place. It is run by lexicon/gen and
// by the test that holds the committed files equal to what it makes; it is no
// part of the program.
package compile

import (
	"cmp"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
)

// All compiles the tables of the folder dir and returns the files to write by
// their names: "fr.txt" … with the concepts of a language, "fr.names.txt" …
// with its places, organisations, stand-ins and titles, and what all share.
func All(dir string) (map[string][]byte, error) {
	concepts, err := readConcepts(filepath.Join(dir, "concepts.tsv"))
	if err != nil {
		return nil, err
	}
	out := map[string][]byte{}
	for i, l := range lang.Known {
		out[l+".txt"] = compileLanguage(l, concepts, i)
	}
	out["opposites.txt"] = compileOpposites(concepts)
	if out["meanings.bin"], err = compileMeanings(filepath.Join(dir, "meanings.tsv"), concepts); err != nil {
		return nil, err
	}
	if err := compileNames(dir, out); err != nil {
		return nil, err
	}
	return out, nil
}

type concept struct {
	id       string
	members  []string // one column a language, in the order of lang.Known
	opposite []lexicon.Concept
}

func readTable(path string, columns int) ([][]string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var rows [][]string
	for i, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		f := strings.Split(line, "\t")
		if len(f) != columns {
			return nil, fmt.Errorf("%s:%d: %d columns, want %d", path, i+1, len(f), columns)
		}
		if i > 0 {
			rows = append(rows, f)
		}
	}
	return rows, nil
}

func readConcepts(path string) ([]concept, error) {
	rows, err := readTable(path, 10)
	if err != nil {
		return nil, err
	}
	number := map[string]lexicon.Concept{}
	for i, f := range rows {
		if _, twice := number[f[0]]; twice {
			return nil, fmt.Errorf("concept %q stands twice", f[0])
		}
		number[f[0]] = lexicon.Concept(i)
	}
	concepts := make([]concept, len(rows))
	for i, f := range rows {
		concepts[i] = concept{id: f[0], members: f[2:9]}
		for _, o := range list(f[9]) {
			n, ok := number[o]
			if !ok {
				return nil, fmt.Errorf("concept %q: opposite %q is no concept", f[0], o)
			}
			concepts[i].opposite = append(concepts[i].opposite, n)
		}
	}
	return concepts, nil
}

// compileMeanings writes the meanings in the order of the concepts, without
// their names: zeros, which no meaning is, for a concept that has none.
func compileMeanings(path string, concepts []concept) ([]byte, error) {
	rows, err := readTable(path, 2)
	if err != nil {
		return nil, err
	}
	known := map[string]string{}
	for _, f := range rows {
		known[f[0]] = f[1]
	}
	var out []byte
	for _, c := range concepts {
		const bytes = lexicon.Dimensions / 4
		m, err := hex.DecodeString(known[c.id])
		switch {
		case err != nil:
			return nil, fmt.Errorf("meaning of %q: %w", c.id, err)
		case len(m) == 0:
			m = make([]byte, bytes)
		case len(m) != bytes:
			return nil, fmt.Errorf("meaning of %q: %d bytes, want %d", c.id, len(m), bytes)
		}
		out = append(out, m...)
	}
	return out, nil
}

// list returns the members of a column.
func list(column string) []string {
	var out []string
	for m := range strings.SplitSeq(column, ";") {
		if m = strings.TrimSpace(m); m != "" {
			out = append(out, m)
		}
	}
	return out
}

type member struct {
	concept int
	key     lexicon.Key
	weak    bool
	order   int
}

// ambiguous is from how many strong concepts on a word is weak in all of them.
const ambiguous = 3

func (m member) stems() string { return strings.Join(m.key.Stems, " ") }

// compileLanguage writes one line a concept: its members separated by ';',
// the weak ones after a '~'. An expression is its stems separated by spaces,
// with '!' before it where it wants a negation and '^' where it wants a
// reflexive pronoun. A stem that words of several concepts have is followed by
// '>' and the rest of the lemma, or by '=' and the lemma where it does not begin
// with the stem: Match prefers the word that is meant.
func compileLanguage(language string, concepts []concept, column int) []byte {
	var all []member
	lemmas := map[string]map[string]bool{} // stem → the lemmas it comes from
	for i, c := range concepts {
		for _, m := range list(c.members[column]) {
			weak := strings.HasPrefix(m, "~")
			m = strings.TrimSpace(strings.TrimPrefix(m, "~"))
			for _, k := range lexicon.KeysOf(language, m) {
				all = append(all, member{concept: i, key: k, weak: weak, order: len(all)})
				if k.Lemma != "" {
					enter(lemmas, k.Stems[0], k.Lemma)
				}
			}
		}
	}
	meanings := map[string]map[int]bool{} // stem → concepts
	type verb struct {                    // "rendre" and "se rendre" are two
		lemma string
		self  bool
	}
	strong := map[verb]int{} // → concepts it stands strong in
	for _, m := range all {
		if m.key.Lemma == "" {
			continue
		}
		enter(meanings, m.key.Stems[0], m.concept)
		if !m.weak {
			strong[verb{m.key.Lemma, m.key.Self}]++
		}
	}
	lines := make([][2]map[string]bool, len(concepts))
	for _, m := range all {
		m.weak = m.weak || m.key.Lemma != "" && strong[verb{m.key.Lemma, m.key.Self}] >= ambiguous
		w := m.stems()
		if m.key.Lemma != "" && len(lemmas[w]) > 1 && len(meanings[w]) > 1 {
			if rest, ok := strings.CutPrefix(m.key.Lemma, w); ok {
				w += ">" + rest
			} else {
				w += "=" + m.key.Lemma
			}
		}
		if m.key.Self {
			w = "^" + w
		}
		if m.key.Negated {
			w = "!" + w
		}
		n := 0
		if m.weak {
			n = 1
		}
		if lines[m.concept][n] == nil {
			lines[m.concept][n] = map[string]bool{}
		}
		lines[m.concept][n][w] = true
	}
	return written(lines)
}

// enter puts v into the set of key.
func enter[V comparable](sets map[string]map[V]bool, key string, v V) {
	if sets[key] == nil {
		sets[key] = map[V]bool{}
	}
	sets[key][v] = true
}

// written returns the lines of concepts, each with its strong and its weak members; what is strong is
// not written as weak too.
func written(lines [][2]map[string]bool) []byte {
	var b []byte
	for _, l := range lines {
		for w := range l[0] {
			delete(l[1], w)
		}
		b = append(b, strings.Join(sorted(l[0]), ";")...)
		if len(l[1]) > 0 {
			b = append(b, '~')
			b = append(b, strings.Join(sorted(l[1]), ";")...)
		}
		b = append(b, '\n')
	}
	return b
}

func sorted(m map[string]bool) []string {
	out := make([]string, 0, len(m))
	for w := range m {
		out = append(out, w)
	}
	slices.SortFunc(out, cmp.Compare[string])
	return out
}

// compileOpposites writes a concept and its opposites with higher numbers on
// each line, separated by spaces.
func compileOpposites(concepts []concept) []byte {
	pairs := make([][]int, len(concepts))
	for i, c := range concepts {
		for _, o := range c.opposite {
			a, b := min(i, int(o)), max(i, int(o))
			if a != b {
				pairs[a] = append(pairs[a], b)
			}
		}
	}
	var b []byte
	for i, p := range pairs {
		if len(p) == 0 {
			continue
		}
		slices.Sort(p)
		b = strconv.AppendInt(b, int64(i), 10)
		for _, o := range slices.Compact(p) {
			b = append(b, ' ')
			b = strconv.AppendInt(b, int64(o), 10)
		}
		b = append(b, '\n')
	}
	return b
}
