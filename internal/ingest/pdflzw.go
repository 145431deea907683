package ingest

// unLZW undoes the compression that PDF files had before Flate (ISO 32000-1, 7.4.4): codes of 9 to
// 12 bits, highest bit first, widened one code early unless late. It returns what is whole of a
// damaged stream, and no more than limit bytes.
func unLZW(data []byte, late bool, limit int) []byte {
	const clear, end, most = 256, 257, 4096
	var (
		before [most]uint16 // the code whose bytes a code's begin with
		last   [most]byte   // its last byte
		size   [most]int    // how many it has
	)
	for i := range 256 {
		last[i], size[i] = byte(i), 1
	}
	early := 1
	if late {
		early = 0
	}
	var out []byte
	next, width, previous := end+1, 9, -1
	bits, n := 0, 0
	for _, c := range data {
		bits, n = bits<<8|int(c), n+8
		if n < width {
			continue
		}
		n -= width
		code := bits >> n
		bits &= 1<<n - 1
		switch {
		case code == end:
			return out
		case code == clear:
			next, width, previous = end+1, 9, -1
			continue
		case code > next || code == next && previous < 0:
			return out
		}
		if previous >= 0 && next < most {
			first := code
			if code == next {
				first = previous // its own first byte is that of the code before
			}
			for size[first] > 1 {
				first = int(before[first])
			}
			before[next], last[next], size[next] = uint16(previous), last[first], size[previous]+1
			next++
		}
		if code >= next || size[code] == 0 || len(out)+size[code] > limit {
			return out
		}
		at := len(out) + size[code]
		out = append(out, make([]byte, size[code])...)
		for c := code; at > len(out)-size[code]; c = int(before[c]) {
			at--
			out[at] = last[c]
		}
		previous = code
		for width < 12 && next+early >= 1<<width {
			width++
		}
	}
	return out
}
