package engine

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// newsroom writes articles of about a thousand words on one story: half of
// each article's sentences are facts that others tell too, in words of its
// own, half are its own.
func newsroom(n int) []File {
	r := rand.New(rand.NewPCG(3, 4))
	pick := func(words string) string { w := strings.Split(words, "|"); return w[r.IntN(len(w))] }
	sentence := func(seed uint64) string {
		f := rand.New(rand.NewPCG(seed, 5)) // what is told follows from the seed, how it is told does not
		of := func(words string) string { w := strings.Split(words, "|"); return w[f.IntN(len(w))] }
		return fmt.Sprintf("%s %s %s %s %s %d %s %s %s, %s %s %s %s.",
			of("Marc Delorme|Inès Valadier|The Port of Brask|Councillor Tamsin Roake|Dr Yusuf Hale|Vellmar Shipping|The Harbour Board|Greta Lindqvist"),
			pick("said|announced|confirmed|indicated"), pick("that|on Tuesday that|in a statement that"),
			of("the ferry line|the new quay|the dredging fund|the crane company|the fishing fleet|the toll bridge|the night crew"),
			of("has lost|will hire|must repair|had sold|will move|has tested"), 10+f.IntN(9000),
			of("workers|containers|tonnes of sand|passengers|licences|windows|cables"),
			of("in Brask|near Odelle|at Port Wence|along the Tarn quay|in the old harbour"),
			pick("since Monday|this week|in March|last year|before winter"),
			pick("according to|citing|as shown in|quoted by"), of("an audit|the minutes|a letter|court papers|a union leaflet"),
			of("seen by|sent to|leaked to|handed to"), of("members|the press|neighbours|the regulator|owners"))
	}
	files := make([]File, n)
	for i := range files {
		var b strings.Builder
		fmt.Fprintf(&b, "Harbour story, report %d\n\n%d March 2026\n\n", i, 1+i%28)
		for k := range 38 {
			seed := uint64(r.IntN(60))
			if k%2 == 1 {
				seed = uint64(1000 + i*100 + k)
			}
			b.WriteString(sentence(seed))
			b.WriteString([]string{" ", " ", "\n\n"}[k%3])
		}
		files[i] = File{fmt.Sprintf("%03d.txt", i), []byte(b.String())}
	}
	return files
}

func benchmark(b *testing.B, files []File) {
	words := 0
	for b.Loop() {
		var articles []story.Article
		for _, f := range files {
			a, err := Read(f, quiet)
			if err != nil {
				b.Fatal(err)
			}
			articles = append(articles, a...)
		}
		c := Compare(articles, quiet)
		words = 0
		for _, a := range c.Articles {
			words += len(strings.Fields(a.Text))
		}
	}
	b.ReportMetric(float64(words), "words")
	b.ReportMetric(float64(b.Elapsed())/float64(b.N)/float64(interning(files)), "×interning")
}

// interning is the floor that times are a ratio to: the same words, cut and
// given numbers, in the same run.
func interning(files []File) time.Duration {
	best := time.Hour
	for range 10 {
		start := time.Now()
		ids := map[string]int{}
		for _, f := range files {
			s := string(f.Data)
			for _, w := range segment.Words(s, text.Span{End: len(s)}) {
				if _, ok := ids[w.Fold]; !ok {
					ids[w.Fold] = len(ids)
				}
			}
		}
		best = min(best, time.Since(start))
	}
	return max(best, 1)
}

func Benchmark50(b *testing.B)  { benchmark(b, newsroom(50)) }
func Benchmark100(b *testing.B) { benchmark(b, newsroom(100)) }
func Benchmark200(b *testing.B) { benchmark(b, newsroom(200)) }

// growing are pieces, each with another name, of texts whose time grew with their square: quotations and
// offices by the thousand, names, capitals, one sentence without an end.
var growing = [][2]string{
	{"quotations", "“We have no % left,” said the mayor of Brask, Anna %. "},
	{"citations", "« Nous n’avons plus de % », a déclaré la maire, Irène %. "},
	{"one sentence", "“the % closes” said Roake % and others, "},
	{"names", "Tamsin %, mayor of %, left. "},
	{"capitals", "THE QUAY OF %AND AND "},
	{"dead", "Nine people died in %. "},
}

// BenchmarkGrowth reads two texts of a kind and compares them, of 100 KB and of four times as much: what
// grows with the length takes four times as long, what grows with its square sixteen.
func BenchmarkGrowth(b *testing.B) {
	of := func(piece string, most int) []File {
		var t strings.Builder
		for i := 0; t.Len() < most; i++ {
			name := strings.ToUpper(string(rune('a'+i%26))) + strings.Repeat(string(rune('a'+i/26%26)), 2) + string(rune('a'+i/676%26)) + "on"
			t.WriteString(strings.ReplaceAll(piece, "%", name))
		}
		return []File{{"one.txt", []byte("The quay\n\n" + t.String())}, {"twin.txt", []byte("A quay\n\n" + t.String())}}
	}
	took := func(files []File) float64 {
		start := time.Now()
		var articles []story.Article
		for _, f := range files {
			a, err := Read(f, quiet)
			if err != nil {
				b.Fatal(err)
			}
			articles = append(articles, a...)
		}
		Compare(articles, quiet)
		return float64(time.Since(start))
	}
	for _, kind := range growing {
		b.Run(kind[0], func(b *testing.B) {
			less, more := math.Inf(1), math.Inf(1)
			for b.Loop() {
				for range 3 {
					less = min(less, took(of(kind[1], 100<<10)))
				}
				more = min(more, took(of(kind[1], 400<<10)))
			}
			b.ReportMetric(more/less, "×four-times")
		})
	}
}
