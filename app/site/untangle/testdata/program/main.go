// Command program does what is hard for a compiler that has no jumps: its output has to be the
// same whether its jumps have been rewritten or not.
package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"
)

func main() {
	fmt.Println("primes", primes(60))
	for n := range 8 {
		fmt.Println("midst", n, midst(n))
	}
	fmt.Println("labels", labels())
	fmt.Println("deferred", deferred(5))
	fmt.Println("panics", panics())
	fmt.Println("waits", waits(4))
	fmt.Println("selects", selects())
	fmt.Println("iterates", iterates())
	fmt.Println("words", words("to be or not to be that is to be"))
	fmt.Println("deep", deep(3000))
	fmt.Println("collects", collects())
	fmt.Println("least", least([]float64{3, -1, 0, math.Copysign(0, -1), math.Inf(1), math.Inf(-1), math.NaN()}))
	if err := nothing(); err != nil {
		fmt.Println("fails", err)
	}
	os.Exit(3)
}

// primes has loops in loops that are left early.
func primes(below int) (out []int) {
next:
	for n := 2; n < below; n++ {
		for _, p := range out {
			if p*p > n {
				break
			}
			if n%p == 0 {
				continue next
			}
		}
		out = append(out, n)
	}
	return out
}

// midst goes into the midst of a loop from outside it, and waits there.
func midst(n int) (trace string) {
	i := 0
	if n%2 == 1 {
		goto odd
	}
even:
	trace += "e"
	runtime.Gosched()
	if i++; i > n {
		return trace
	}
odd:
	trace += "o"
	if i++; i > n {
		return trace
	}
	if i%3 == 0 {
		runtime.Gosched()
		goto odd
	}
	goto even
}

func labels() (n int) {
outer:
	for i := range 10 {
		for j := range 10 {
			switch {
			case i*j > 40:
				break outer
			case j > i:
				continue outer
			case (i+j)%7 == 0:
				n += 100
				fallthrough
			default:
				n++
			}
		}
	}
	return n
}

func deferred(n int) (out []int) {
	for i := range n {
		defer func() { out = append(out, i) }()
	}
	runtime.Gosched()
	return out
}

var errMade = errors.New("made")

// panics recovers in loops from panics of its own and of the machine.
func panics() string {
	var b strings.Builder
	for i := range 6 {
		func() {
			defer func() {
				if x := recover(); x != nil {
					runtime.Gosched() // a wait on the way out of a panic
					fmt.Fprintf(&b, "[%d %v]", i, x)
				}
			}()
			var none map[string]int
			var list []int
			var at *struct{ x [4]int }
			switch i {
			case 0:
				none["x"] = 1
			case 1:
				_ = list[i]
			case 2:
				_ = at.x[i]
			case 3:
				_ = i / len(list)
			case 4:
				panic(errMade)
			}
			b.WriteByte('.')
		}()
	}
	return b.String()
}

// least chooses in a loop that no goroutine may wait in, and in one where it may.
func least(xs []float64) (out []string) {
	lowest, highest := xs[0], xs[0]
	for _, x := range xs[:len(xs)-1] {
		lowest, highest = min(lowest, x), max(highest, x)
	}
	for _, x := range xs {
		for _, y := range xs {
			a, b := min(x, y), max(x, y)
			runtime.Gosched()
			out = append(out, fmt.Sprint(a, 1/a, b, 1/b)) // zeros have signs
		}
	}
	return append(out, fmt.Sprint(lowest, highest))
}

// waits has goroutines that each go on in the midst of a loop.
func waits(n int) (sum int) {
	jobs, done := make(chan int), make(chan int)
	var wg sync.WaitGroup
	for w := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range jobs {
				for k := range j {
					if k%2 == 0 {
						runtime.Gosched()
					}
					if k == w {
						continue
					}
				}
				done <- j * j
			}
		}()
	}
	go func() {
		for j := range 20 {
			jobs <- j
		}
		close(jobs)
		wg.Wait()
		close(done)
	}()
	for d := range done {
		sum += d
	}
	return sum
}

func selects() (out []int) {
	a, b, stop := make(chan int), make(chan int), make(chan bool)
	go func() {
		for i := range 6 {
			if i%2 == 0 {
				a <- i
			} else {
				b <- i
			}
		}
		time.Sleep(time.Millisecond)
		close(stop)
	}()
	for {
		select {
		case x := <-a:
			out = append(out, x)
		case x := <-b:
			out = append(out, -x)
		case <-stop:
			return out
		}
	}
}

// iterates leaves functions that loops are made of.
func iterates() (out []int) {
	count := func(yield func(int) bool) {
		defer func() { out = append(out, -1) }()
		for i := 0; yield(i); i++ {
			runtime.Gosched()
		}
	}
	for x := range count {
		for y := range count {
			if y > x {
				break
			}
			if x > 3 {
				return append(out, x)
			}
			out = append(out, x*y)
		}
	}
	return out
}

func words(s string) string {
	n := map[string]int{}
	for _, w := range strings.Fields(s) {
		n[w]++
	}
	var all []string
	for w := range n {
		all = append(all, w)
	}
	slices.SortFunc(all, func(a, b string) int {
		if n[a] != n[b] {
			return n[b] - n[a]
		}
		return strings.Compare(a, b)
	})
	return fmt.Sprint(all, n)
}

// deep grows its stack, and waits at its end.
func deep(n int) int {
	var room [16]int
	if n == 0 {
		runtime.Gosched()
		return 0
	}
	room[n%16] = n
	return deep(n-1) + room[n%16]%7
}

func collects() (sum int) {
	var keep [][]int
	for i := range 400 {
		keep = append(keep, make([]int, 1000))
		keep[i][i] = i
		if len(keep)%100 == 0 {
			runtime.GC()
		}
	}
	for i, k := range keep {
		sum += k[i]
	}
	return sum
}

func nothing() (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("nothing: %v", x)
		}
	}()
	var f func() error
	return f()
}
