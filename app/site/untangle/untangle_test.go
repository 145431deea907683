package untangle

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What the functions of these tests call: ask gives what the test has chosen, and so does work, after
// which a goroutine may have to wait.
const ask, work = 0, 1

// ending is how a stretch of these functions ends. It begins by noting that it has been come through.
type ending struct {
	work      bool
	uses      bool // it works with the variable that holds the number, as indirect calls do
	condition int  // the stretch it may jump to, -1 for none
	then      int  // the stretch it jumps to, next where it goes on to the one that follows, or done
}

const next, done = -1, -2

func (e ending) append(b []byte, i, n int, number func(int) int) []byte {
	after := n - 1 - i
	jump := func(b []byte, depth, to int) []byte {
		b = append(appendInt(append(b, opI32Const), number(to)), opLocalSet, 0)
		return appendUint(append(b, opBr), after+depth)
	}
	b = append(appendInt(append(b, opI32Const), i+1), opDrop)
	if e.condition >= 0 {
		b = append(b, opCall, ask, opIf, void)
		b = append(jump(b, 1, e.condition), opEnd)
	}
	switch {
	case e.then == done:
		b = append(b, opI32Const, 0, opReturn)
	case e.then != next:
		b = jump(b, 0, e.then)
	case e.work:
		if e.uses {
			b = append(b, opI32Const, 5, opLocalSet, 0)
		}
		b = append(b, opCall, work)
		b = appendUint(append(b, opBrIf), after+1)
	}
	return b
}

const opDrop = 0x1a

// made returns a function of stretches, and the number by which each is entered.
func made(stretches []ending) (body []byte, numbers []int) {
	n := len(stretches)
	number := func(i int) int { return 2 * i } // two numbers for each, as a function has more than it needs
	body = []byte{0, opBlock, void, opLoop, void}
	body = append(body, bytes.Repeat([]byte{opBlock, void}, n)...)
	body = appendUint(append(body, opLocalGet, 0, opBrTable), 2*n-1)
	for i := range 2 * n {
		body = appendUint(body, i/2)
	}
	body = append(body, opEnd)
	for i, s := range stretches {
		body = append(s.append(body, i, n, number), opEnd)
		numbers = append(numbers, number(i))
	}
	return append(body, opUnreachable, opEnd, opI32Const, 1, opEnd), numbers
}

func TestFunctionsDoTheSame(t *testing.T) {
	for seed := range uint64(4000) {
		r := rand.New(rand.NewPCG(seed, 0))
		stretches := make([]ending, 1+r.IntN(14))
		for i := range stretches {
			e := ending{condition: -1, then: next}
			if r.IntN(2) == 0 {
				e.condition = r.IntN(len(stretches))
			}
			switch r.IntN(5) {
			case 0:
				e.then = r.IntN(len(stretches))
			case 1:
				e.then = done
			case 2, 3:
				e.work, e.uses = true, r.IntN(2) == 0
			}
			stretches[i] = e
		}
		stretches[len(stretches)-1].then = done
		body, numbers := made(stretches)
		f, err := parse(body, &names{})
		require.NoError(t, err)
		require.NotNil(t, f)
		anew := f.write(body)
		for choice := range uint64(6) {
			require.Equal(t, run(t, body, numbers, choice), run(t, anew, numbers, choice), "seed %d, choice %d: %v", seed, choice, stretches)
		}
	}
}

func TestLoopBecomesOne(t *testing.T) {
	// for { if ask() { break }; work() }, laid out as Go does: the condition last
	body, _ := made([]ending{{condition: -1, then: 2}, {condition: -1, then: next, work: true}, {condition: 1, then: next}, {condition: -1, then: done}})
	f, err := parse(body, &names{})
	require.NoError(t, err)
	assert.Equal(t, []item{{first: 0}, {first: 2, loop: []item{{first: 2}, {first: 1}}}, {first: 3}}, f.order())
}

func TestLeftAsItIs(t *testing.T) {
	body := func(does ...byte) []byte {
		out := append([]byte{0, opLoop, void, opBlock, void, opBlock, void, opLocalGet, 0, opBrTable, 1, 0, 1, opEnd}, does...)
		return append(out, opEnd, opI32Const, 0, opReturn, opEnd, opUnreachable, opEnd)
	}
	f, err := parse(body(opI32Const, 1, opDrop, opI32Const, 7, opLocalSet, 0, opI32Const, 0, opLocalGet, 0, opCallTable, 0, 0, opDrop), &names{})
	require.NoError(t, err)
	require.NotNil(t, f, "what is different in those below is what they do")
	for name, body := range map[string][]byte{
		"no structure":      {0, opI32Const, 0, opEnd},
		"no loop":           {0, opBlock, void, opBlock, void, opLocalGet, 0, opBrTable, 1, 0, 0, opEnd, opEnd, opI32Const, 0, opEnd},
		"leads elsewhere":   {0, opLoop, void, opBlock, void, opBlock, void, opLocalGet, 0, opBrTable, 1, 0, 1, opEnd, opBr, 0, opEnd, opI32Const, 0, opReturn, opEnd, opUnreachable, opEnd},
		"ends otherwise":    {0, opLoop, void, opBlock, void, opBlock, void, opLocalGet, 0, opBrTable, 1, 0, 1, opEnd, opEnd, opI32Const, 0, opReturn, opEnd, opI32Const, 0, opEnd},
		"begins elsewhere":  {0, opLoop, void, opBlock, void, opBlock, void, opLocalGet, 0, opBrTable, 1, 1, 0, opEnd, opEnd, opI32Const, 0, opReturn, opEnd, opUnreachable, opEnd},
		"looks at a number": body(opLocalGet, 0, opDrop),
		"goes round":        body(opLoop, void, opEnd),
		"vectors":           body(0xfd, 12),
		"threads":           body(0xfe, 3, 0),
		"a tail call":       body(0x12, 0),
		"an exception":      body(0x06, void, opEnd),
		"another memory":    body(0x28, 0x42, 1, 0),
		"no instruction":    body(0xff),
		"begins otherwise":  {0, opI32Const, 1, opDrop, opLoop, void, opBlock, void, opLocalGet, 0, opBrTable, 0, 0, opEnd, opEnd, opUnreachable, opEnd},
	} {
		f, err := parse(body, &names{})
		assert.NoError(t, err, name)
		assert.Nil(t, f, name)
	}
}

func TestProgram(t *testing.T) {
	body, _ := made([]ending{{condition: 0, then: next}, {condition: -1, then: done}})
	section := append(appendUint([]byte{1}, len(body)), body...)
	wasm := append([]byte("\x00asm\x01\x00\x00\x00"), 0, 2, 1, 'x') // a section that is none of its own
	wasm = append(append(append(wasm, codeSection), byte(len(section))), section...)
	got, err := Program(wasm)
	require.NoError(t, err)
	assert.Equal(t, wasm[:12], got[:12])
	again, err := Program(got)
	require.NoError(t, err)
	assert.Equal(t, got, again)

	for name, wrong := range map[string][]byte{"nothing": nil, "no program": []byte("<!doctype html>"), "cut": wasm[:len(wasm)-3], "cut in a size": wasm[:9],
		"more than functions": append(slices.Clone(wasm[:12]), codeSection, 2, 0, 0),
		"a count below 0":     append(slices.Clone(wasm[:12]), codeSection, 10, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1)} {
		_, err := Program(wrong)
		assert.Error(t, err, name)
	}
}

func FuzzProgram(f *testing.F) {
	body, _ := made([]ending{{condition: 1, then: next, work: true}, {condition: -1, then: 0}})
	section := append(appendUint([]byte{1}, len(body)), body...)
	f.Add(append(append([]byte("\x00asm\x01\x00\x00\x00\x0a"), byte(len(section))), section...))
	wide := append([]byte{0, opLoop, void, opBlock, void, opLocalGet, 0, opBrTable}, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1) // a table of fewer than none
	wide = append(wide, opEnd, opI32Const, 0, opLocalSet, 0, opBr, 0, opEnd, opUnreachable, opEnd)
	f.Add(append([]byte("\x00asm\x01\x00\x00\x00\x0a"), append([]byte{byte(len(wide) + 2), 1, byte(len(wide))}, wide...)...))
	f.Fuzz(func(_ *testing.T, wasm []byte) { _, _ = Program(wasm) })
}
