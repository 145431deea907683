//go:build !js

package e2e

import (
	"bufio"
	"crypto/rand"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
)

// wire is a WebSocket (RFC 6455) to a browser that is told what to do in
// WebDriver BiDi: as much of both as the tests need. Only one goroutine may ask
// at a time.
type wire struct {
	conn net.Conn
	r    *bufio.Reader
	next int

	events func(method string, params json.RawMessage) // may be nil
}

// dial connects to a ws:// address.
func dial(address string) (*wire, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, err
	}
	conn, err := net.Dial("tcp", u.Host)
	if err != nil {
		return nil, err
	}
	var nonce [16]byte
	rand.Read(nonce[:])
	fmt.Fprintf(conn, "GET %s HTTP/1.1\r\nHost: %s\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: %s\r\n\r\n",
		u.RequestURI(), u.Host, base64.StdEncoding.EncodeToString(nonce[:]))
	w := &wire{conn: conn, r: bufio.NewReader(conn)}
	answer, err := http.ReadResponse(w.r, nil)
	if err != nil {
		return nil, err
	}
	if answer.StatusCode != http.StatusSwitchingProtocols {
		return nil, fmt.Errorf("%s: %s", address, answer.Status)
	}
	return w, nil
}

// ask sends a command and reads what it gives into result, which may be nil.
// Events that come meanwhile are handed on.
func (w *wire) ask(method string, params, result any) error {
	w.next++
	id := w.next
	message, err := json.Marshal(map[string]any{"id": id, "method": method, "params": params})
	if err != nil {
		return err
	}
	if err := w.write(1, message); err != nil {
		return err
	}
	for {
		data, err := w.read()
		if err != nil {
			return fmt.Errorf("%s: %w", method, err)
		}
		var m struct {
			ID      int
			Type    string
			Method  string
			Params  json.RawMessage
			Result  json.RawMessage
			Error   string
			Message string
		}
		if err := json.Unmarshal(data, &m); err != nil {
			return err
		}
		switch {
		case m.Type == "event":
			if w.events != nil {
				w.events(m.Method, m.Params)
			}
		case m.ID != id:
		case m.Type == "error":
			return fmt.Errorf("%s: %s: %s", method, m.Error, m.Message)
		case result != nil:
			return json.Unmarshal(m.Result, result)
		default:
			return nil
		}
	}
}

// write sends one frame of an opcode, masked as a client's must be.
func (w *wire) write(opcode byte, data []byte) error {
	frame := []byte{0x80 | opcode}
	switch n := len(data); {
	case n < 126:
		frame = append(frame, 0x80|byte(n))
	case n < 1<<16:
		frame = binary.BigEndian.AppendUint16(append(frame, 0x80|126), uint16(n))
	default:
		frame = binary.BigEndian.AppendUint64(append(frame, 0x80|127), uint64(n))
	}
	mask := [4]byte{1, 2, 3, 4} // a mask of zeros is refused
	frame = append(frame, mask[:]...)
	for i, b := range data {
		frame = append(frame, b^mask[i%4])
	}
	_, err := w.conn.Write(frame)
	return err
}

// read reads one message, and answers what is asked whether anybody is there.
func (w *wire) read() (message []byte, err error) {
	for {
		var head [2]byte
		if _, err := io.ReadFull(w.r, head[:]); err != nil {
			return nil, err
		}
		n := uint64(head[1] & 0x7f)
		long := make([]byte, map[uint64]int{126: 2, 127: 8}[n])
		if _, err := io.ReadFull(w.r, long); err != nil {
			return nil, err
		}
		if len(long) > 0 {
			n = 0
			for _, b := range long {
				n = n<<8 | uint64(b)
			}
		}
		part := make([]byte, n)
		if _, err := io.ReadFull(w.r, part); err != nil {
			return nil, err
		}
		switch opcode := head[0] & 0x0f; opcode {
		case 8:
			return nil, fmt.Errorf("closed: %q", part)
		case 9:
			if err := w.write(10, part); err != nil {
				return nil, err
			}
		case 10:
		default:
			if message = append(message, part...); head[0]&0x80 != 0 {
				return message, nil
			}
		}
	}
}
