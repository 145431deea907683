package untangle

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Instructions of these tests that the program has no name for.
const (
	opI32LtS, opI32GeS = 0x48, 0x4e
	opI64LtU, opI64GeU = 0x54, 0x5a
	opF64Lt            = 0x63
)

func TestTrimmed(t *testing.T) {
	const x, aligned = 2, 3
	at := func(n byte) []byte { // an address in the frame, as Go takes it
		return []byte{opLocalGet, stackVariable, opI64ExtendU, opI64Const, n, opI64Add, opI32Wrap}
	}
	join := func(parts ...[]byte) (out []byte) {
		for _, p := range parts {
			out = append(out, p...)
		}
		return out
	}
	// All functions begin like this: the pointer of Go's stack is at hand.
	head := []byte{1, 1, 0x7f, opGlobalGet, 0, opLocalSet, stackVariable}
	for name, row := range map[string]struct{ code, want []byte }{
		"load from the frame":      {join(at(24), []byte{opI64Load, aligned, 0}), []byte{opLocalGet, stackVariable, opI64Load, aligned, 24}},
		"store into the frame":     {join(at(24), []byte{opLocalGet, x, opI64Store, aligned, 8}), []byte{opLocalGet, stackVariable, opLocalGet, x, opI64Store, aligned, 32}},
		"the value is an address":  {join([]byte{opLocalGet, x}, at(24), []byte{opI64Store, aligned, 8}), []byte{opLocalGet, x, opLocalGet, stackVariable, opI32Const, 24, opI32Add, opI64Store, aligned, 8}},
		"handed to a call":         {join(at(24), []byte{opCall, 3}), []byte{opLocalGet, stackVariable, opI32Const, 24, opI32Add, opCall, 3}},
		"a structure between":      {join(at(24), []byte{opBlock, void, opEnd, opI64Load, aligned, 0}), []byte{opLocalGet, stackVariable, opI32Const, 24, opI32Add, opBlock, void, opEnd, opI64Load, aligned, 0}},
		"below the frame":          {join(at(0x78), []byte{opI64Load, aligned, 0}), join(at(0x78), []byte{opI64Load, aligned, 0})}, // 0x78 is -8
		"some other address":       {[]byte{opLocalGet, x, opI64ExtendU, opI64Const, 24, opI64Add, opI32Wrap}, []byte{opLocalGet, x, opI64ExtendU, opI64Const, 24, opI64Add, opI32Wrap}},
		"half of what is loaded":   {[]byte{opLocalGet, x, opI64Load, aligned, 8, opI32Wrap}, []byte{opLocalGet, x, opI32Load, alignedTo4, 8}},
		"there and back":           {[]byte{opLocalGet, x, opI64ExtendU, opI32Wrap}, []byte{opLocalGet, x}},
		"not less":                 {[]byte{opI32LtS, opI32Eqz}, []byte{opI32GeS}},
		"not less, 64 bits":        {[]byte{opI64LtU, opI32Eqz}, []byte{opI64GeU}},
		"fractions may be neither": {[]byte{opF64Lt, opI32Eqz}, []byte{opF64Lt, opI32Eqz}},
		"a condition widened":      {[]byte{opI64ExtendU, opI64Eqz, opI32Eqz, opBrIf, 0}, []byte{opBrIf, 0}},
		"set and got":              {[]byte{opLocalSet, x, opLocalGet, x}, []byte{opLocalTee, x}},
		"set and another got":      {[]byte{opLocalSet, x, opLocalGet, x + 1}, []byte{opLocalSet, x, opLocalGet, x + 1}},
		"an unknown one":           {join(at(24), []byte{0xfd, 12}), join(at(24), []byte{0xfd, 12})},
	} {
		t.Run(name, func(t *testing.T) {
			got := trim(join(head, row.code))
			assert.Equal(t, join(head, row.want), got)
			assert.Equal(t, got, trim(got), "trimmed again")
		})
	}
}

func TestOppositesAreEachOthers(t *testing.T) {
	for op := range 0x100 {
		if other, ok := opposite(byte(op)); ok {
			back, ok := opposite(other)
			require.True(t, ok)
			assert.Equal(t, byte(op), back)
		}
	}
}

// call is a call of a function, with where it returns to as Go's stack has it.
func call(function, address byte) []byte {
	b := append([]byte{}, beforeCall...)
	b = append(b, opI64Const, address, opI64Store, 3, 0, opI32Const, 0, opCall, function)
	return append(b, afterCall...)
}

func TestWhatPanicsIsCalledInOnePlace(t *testing.T) {
	const panicking, nilled = 7, 8
	body := []byte{1, 1, 0x7f, opGlobalGet, 0, opLocalSet, stackVariable, opBlock, void, opLoop, void, opBlock, void, opBlock, void, opBlock, void,
		opLocalGet, 0, opBrTable, 3, 0, 1, 2, 2, opEnd}
	isNil := func(address, out byte) []byte {
		b := append([]byte{opI64Const, 0, opI64Eqz, opIf, void}, call(nilled, address)...)
		return append(b, opBrIf, out, opEnd)
	}
	body = append(append(body, isNil(1, 4)...), isNil(2, 4)...)
	body = append(append(append(body, call(panicking, 3)...), opBrIf, 3), opEnd)
	body = append(append(append(body, call(panicking, 4)...), opBrIf, 2), opEnd)
	body = append(body, opI32Const, 0, opReturn, opEnd, opUnreachable, opEnd, opI32Const, 1, opEnd)
	calls := func(known *names) (n int) {
		f, err := parse(body, known)
		require.NoError(t, err)
		require.NotNil(t, f)
		x := &trimmer{r: reader{b: f.write(body)}}
		require.True(t, x.read())
		for _, p := range x.code {
			if p.op == opCall {
				n++
			}
		}
		return n
	}
	assert.Equal(t, 3, calls(&names{}), "that of nil is known by its form")
	assert.Equal(t, 2, calls(&names{panics: map[int]bool{panicking: true}, deferred: none, known: true}), "and nothing comes after the first of the others")
}
