package untangle

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// machine runs a function of these tests, and notes what it comes through.
type machine struct {
	t     *testing.T
	code  []byte
	ends  map[int]int // where a structure begins → where its end stands
	trace []int
	steps int
}

// A function of these tests goes on for ever, or may: it is watched for so long.
const watched = 400

// run runs a function with choices that come of a seed, entering it again where it had to wait, and
// returns what it came through.
func run(t *testing.T, body []byte, numbers []int, choices uint64) []int {
	r := &reader{b: body}
	require.Zero(t, r.uint())
	m := &machine{t: t, code: body[r.at:], ends: map[int]int{}}
	m.match()
	rng := rand.New(rand.NewPCG(choices, 1))
	number := 0
	for m.steps < watched && m.call(number, rng) == 1 {
		number = numbers[m.trace[len(m.trace)-1]] // that of the one after the last, which has number i+1 in the trace
	}
	return m.trace
}

// match finds the ends of structures.
func (m *machine) match() {
	var open []int
	r := &reader{b: m.code}
	for r.at < len(m.code) {
		at := r.at
		switch op := r.byte(); op {
		case opBlock, opLoop, opIf:
			r.byte()
			open = append(open, at)
		case opEnd:
			if len(open) > 0 {
				m.ends[open[len(open)-1]] = at
				open = open[:len(open)-1]
			}
		default:
			m.operands(r, op)
		}
	}
	require.Empty(m.t, open)
}

// operands reads what follows an instruction: numbers, for a table all of them.
func (m *machine) operands(r *reader, op byte) []int {
	switch op {
	case opBr, opBrIf, opLocalGet, opLocalSet, opCall:
		return []int{r.uint()}
	case opI32Const:
		return []int{r.int()}
	case opBrTable:
		var out []int
		for k := r.uint(); k >= 0; k-- {
			out = append(out, r.uint())
		}
		return out
	case opReturn, opUnreachable, opDrop, opI32Sub:
		return nil
	}
	require.Fail(m.t, "instruction", "%#x", op)
	return nil
}

// call runs the function until it returns something.
func (m *machine) call(number int, choices *rand.Rand) int {
	var stack, open []int
	pop := func() int {
		n := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		return n
	}
	r := &reader{b: m.code}
	leave := func(label int) {
		to := open[len(open)-1-label]
		open = open[:len(open)-1-label]
		if m.code[to] == opLoop {
			r.at = to
		} else {
			r.at = m.ends[to] + 1
		}
		stack = stack[:0]
	}
	for m.steps < watched {
		at := r.at
		op := r.byte()
		switch op {
		case opBlock, opLoop:
			r.byte()
			open = append(open, at)
			continue
		case opIf:
			r.byte()
			if pop() == 0 {
				r.at = m.ends[at] + 1
			} else {
				open = append(open, at)
			}
			continue
		case opEnd:
			if len(open) == 0 {
				return pop()
			}
			open = open[:len(open)-1]
			continue
		}
		of := m.operands(r, op)
		switch op {
		case opI32Const:
			stack = append(stack, of[0])
		case opDrop:
			m.steps++
			m.trace = append(m.trace, pop())
		case opLocalGet:
			stack = append(stack, number)
		case opLocalSet:
			number = pop()
		case opI32Sub:
			b := pop()
			stack = append(stack, pop()-b)
		case opCall:
			stack = append(stack, choices.IntN(2))
		case opBr:
			leave(of[0])
		case opBrIf:
			if pop() != 0 {
				leave(of[0])
			}
		case opBrTable:
			k := pop()
			if k < 0 || k >= len(of) {
				k = len(of) - 1
			}
			leave(of[k])
		case opReturn:
			return pop()
		case opUnreachable:
			require.Fail(m.t, "came through what nothing leads to")
		}
	}
	return 0
}
