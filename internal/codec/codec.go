// Package codec writes plain values as bytes and reads them back: what page
// and worker say to each other, saved stories, and comparisons in links.
//
// # Form
//
// The form follows the Go type. An integer is a varint (zig-zag where signed),
// a bool a byte, a string its length and its bytes, a slice its length and its
// elements, a struct the number of its fields and the fields in order, a pointer
// what it points to (nil: the zero value), which is read as one where the same bytes
// stand again soon: nobody may change it there. A
// float64 of at most three decimals, as scores are, is a varint of its
// thousandths, any other a mark and eight bytes. There are no names in it, so
// it is small, and it compresses well.
//
// # What may change
//
// A reader that knows more fields than were written leaves the rest zero, so a
// struct may grow at its end and every older value still reads. A reader that
// knows fewer refuses with [ErrNewer]. Nothing else may change: no field
// removed, moved or given another type.
package codec

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"reflect"
	"unicode/utf8"
)

// What reading can fail with. Hostile input is expected: it ends in one of
// these and never in a panic.
var (
	ErrCut     = errors.New("codec: the data ends too early")
	ErrDamaged = errors.New("codec: the data is damaged")
	ErrNewer   = errors.New("codec: written by a newer version")
	ErrTooMany = errors.New("codec: more than a comparison can have")
)

// MaxMemory bounds what the elements of slices and what is pointed to may take
// in all, in bytes: an element that says nothing is written in one byte and
// takes hundreds, so that a short link could ask for more memory than a browser
// has. A comparison of fifty long articles takes a tenth of it.
const MaxMemory = 256 << 20

// Append appends v, a struct or slice of plain values, to b. It panics on a
// type it has no form for: that is a fault of the program, not of the data.
func Append(b []byte, v any) []byte { return appendValue(b, reflect.ValueOf(v)) }

// Pieces is [Append] in pieces of little more than size bytes, or than the largest element of a
// list takes. A piece is there until hand returns.
func Pieces(b []byte, v any, size int, hand func(piece []byte)) {
	if b = pieces(b, reflect.ValueOf(v), size, hand); len(b) > 0 {
		hand(b)
	}
}

func pieces(b []byte, v reflect.Value, size int, hand func([]byte)) []byte {
	switch {
	case v.Kind() == reflect.Struct:
		b = binary.AppendUvarint(b, uint64(v.NumField()))
		for i := range v.NumField() {
			b = pieces(b, v.Field(i), size, hand)
		}
	case v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Struct:
		b = binary.AppendUvarint(b, uint64(v.Len()))
		for i := range v.Len() {
			if b = appendValue(b, v.Index(i)); len(b) >= size {
				hand(b)
				b = b[:0]
			}
		}
	default:
		b = appendValue(b, v)
	}
	return b
}

func appendValue(b []byte, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.Bool:
		if v.Bool() {
			return append(b, 1)
		}
		return append(b, 0)
	case reflect.Int, reflect.Int64, reflect.Int32, reflect.Int16, reflect.Int8:
		return binary.AppendVarint(b, v.Int())
	case reflect.Uint, reflect.Uint64, reflect.Uint32, reflect.Uint16, reflect.Uint8:
		return binary.AppendUvarint(b, v.Uint())
	case reflect.Float64:
		f := v.Float()
		if n := math.Round(f * 1000); math.Abs(n) < 1<<50 && n/1000 == f {
			return binary.AppendVarint(b, int64(n)<<1)
		}
		b = binary.AppendVarint(b, 1)
		return binary.LittleEndian.AppendUint64(b, math.Float64bits(f))
	case reflect.String:
		b = binary.AppendUvarint(b, uint64(v.Len()))
		return append(b, v.String()...)
	case reflect.Slice:
		n := v.Len()
		b = binary.AppendUvarint(b, uint64(n))
		if n == 0 {
			return b // most are, and of their elements nothing is asked
		}
		switch v.Type().Elem().Kind() {
		case reflect.Uint8:
			return append(b, v.Bytes()...)
		case reflect.Pointer:
			return appendPointers(b, v)
		}
		for i := range n {
			b = appendValue(b, v.Index(i))
		}
		return b
	case reflect.Struct:
		n := v.NumField()
		b = binary.AppendUvarint(b, uint64(n))
		for i := range n {
			b = appendValue(b, v.Field(i))
		}
		return b
	}
	panic(fmt.Sprintf("codec: no form for %s", v.Type()))
}

// appendPointers appends what the elements of v point to. Many of a list point to one of
// a few: its bytes are there already.
func appendPointers(b []byte, v reflect.Value) []byte {
	var last [8]struct {
		to        uintptr
		from, end int
	}
	oldest := 0
next:
	for i := range v.Len() {
		x := v.Index(i)
		p := x.Pointer()
		for k := range last {
			if at := &last[k]; at.to == p && at.end > 0 {
				b = append(b, b[at.from:at.end]...)
				continue next
			}
		}
		at := &last[oldest]
		oldest = (oldest + 1) % len(last)
		at.to, at.from = p, len(b)
		if p == 0 {
			b = appendValue(b, reflect.Zero(x.Type().Elem()))
		} else {
			b = appendValue(b, x.Elem())
		}
		at.end = len(b)
	}
	return b
}

// Read reads into v, a pointer to the type that was written, and returns what
// is left of b. It fails with one of the errors above; *v is then of no use. What it reads
// holds no NaN, no infinity and no string that is not UTF-8.
func Read(b []byte, v any) (rest []byte, err error) {
	r := reader{b: b, left: MaxMemory}
	r.value(reflect.ValueOf(v).Elem())
	return r.b, r.err
}

type reader struct {
	b    []byte
	left int // bytes of memory that may still be taken
	err  error

	known [maxKnown]known // what was pointed to, the last first
}

// known is a value that was read, and its bytes.
type known struct {
	bytes []byte
	value reflect.Value // a pointer to it
}

// So many values are known again by their bytes, if they have no more than these.
const (
	maxKnown     = 8
	bytesOfKnown = 32
)

func (r *reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
	r.b = nil
}

func (r *reader) uvarint() uint64 {
	x, n := binary.Uvarint(r.b)
	if n <= 0 {
		r.fail(cutOr(n))
		return 0
	}
	r.b = r.b[n:]
	return x
}

func (r *reader) varint() int64 {
	x, n := binary.Varint(r.b)
	if n <= 0 {
		r.fail(cutOr(n))
		return 0
	}
	r.b = r.b[n:]
	return x
}

func cutOr(n int) error {
	if n == 0 {
		return ErrCut
	}
	return ErrDamaged
}

// length reads the length of something of which every element takes at least
// one byte.
func (r *reader) length() int {
	x := r.uvarint()
	if x > uint64(len(r.b)) {
		r.fail(ErrCut)
		return 0
	}
	return int(x)
}

func (r *reader) value(v reflect.Value) {
	if r.err != nil {
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		x := r.uvarint()
		if x > 1 {
			r.fail(ErrDamaged)
		}
		v.SetBool(x == 1)
	case reflect.Int, reflect.Int64, reflect.Int32, reflect.Int16, reflect.Int8:
		x := r.varint()
		if v.OverflowInt(x) {
			r.fail(ErrDamaged)
			return
		}
		v.SetInt(x)
	case reflect.Uint, reflect.Uint64, reflect.Uint32, reflect.Uint16, reflect.Uint8:
		x := r.uvarint()
		if v.OverflowUint(x) {
			r.fail(ErrDamaged)
			return
		}
		v.SetUint(x)
	case reflect.Float64:
		v.SetFloat(r.float())
	case reflect.String:
		v.SetString(r.string())
	case reflect.Slice:
		r.slice(v)
	case reflect.Struct:
		n := r.length()
		if n > v.NumField() {
			r.fail(ErrNewer)
			return
		}
		for i := range n {
			r.value(v.Field(i))
		}
	case reflect.Pointer:
		r.pointer(v)
	default:
		panic(fmt.Sprintf("codec: no form for %s", v.Type()))
	}
}

// float reads a number: thousandths, or where these do not hold it the eight bytes behind an odd varint.
func (r *reader) float() float64 {
	n := r.varint()
	if n&1 == 0 {
		return float64(n>>1) / 1000
	}
	if len(r.b) < 8 {
		r.fail(ErrCut)
		return 0
	}
	f := math.Float64frombits(binary.LittleEndian.Uint64(r.b))
	if math.IsNaN(f) || math.IsInf(f, 0) {
		r.fail(ErrDamaged)
		return 0
	}
	r.b = r.b[8:]
	return f
}

// string reads text, which is UTF-8.
func (r *reader) string() string {
	n := r.length()
	s := string(r.b[:n])
	if !utf8.ValidString(s) {
		r.fail(ErrDamaged)
		return ""
	}
	r.b = r.b[n:]
	return s
}

// pointer reads what v is to point to. The form says itself where a value ends, so
// that what begins with the bytes of another is the other.
func (r *reader) pointer(v reflect.Value) {
	for i, k := range r.known {
		if k.bytes == nil {
			break
		}
		if bytes.HasPrefix(r.b, k.bytes) && k.value.Type() == v.Type() {
			r.b = r.b[len(k.bytes):]
			v.Set(k.value)
			r.remember(k, i)
			return
		}
	}
	from := r.b
	if !r.take(1, v.Type().Elem()) {
		return
	}
	made := reflect.New(v.Type().Elem())
	r.value(made.Elem())
	v.Set(made)
	if n := len(from) - len(r.b); r.err == nil && n <= bytesOfKnown {
		r.remember(known{from[:n], made}, maxKnown-1)
	}
}

// remember puts k first, before those that stood before i.
func (r *reader) remember(k known, i int) {
	copy(r.known[1:i+1], r.known[:i])
	r.known[0] = k
}

// take takes the memory of n values of a type, and reports whether there is as much.
func (r *reader) take(n int, t reflect.Type) bool {
	if n > r.left/max(1, int(t.Size())) {
		r.fail(ErrTooMany)
		return false
	}
	r.left -= n * int(t.Size())
	return true
}

func (r *reader) slice(v reflect.Value) {
	n := r.length()
	if n == 0 {
		return
	}
	if v.Type().Elem().Kind() == reflect.Uint8 {
		v.SetBytes(append([]byte(nil), r.b[:n]...))
		r.b = r.b[n:]
		return
	}
	if !r.take(n, v.Type().Elem()) {
		return
	}
	s := reflect.MakeSlice(v.Type(), n, n)
	for i := 0; i < n && r.err == nil; i++ {
		r.value(s.Index(i))
	}
	v.Set(s)
}
