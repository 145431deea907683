package ingest

import (
	"bytes"
	"strconv"
)

func isMail(_ string, data []byte) bool { return looksMail(unwrapped(data)) }

// readMail reads a message, or a mailbox: messages one under the other, each with
// a line above it that begins with "From " (RFC 4155).
func readMail(name string, data []byte, in within) ([]Document, error) {
	var docs []Document
	var first error
	messages := 0
	for data = unwrapped(data); len(data) > 0 && len(docs) < maxDocs; {
		messages++
		end := messageEnd(data)
		got, err := message(name, data[:end], in)
		if err != nil && first == nil {
			first = err
		}
		docs, data = append(docs, got...), data[end:]
	}
	if len(docs) == 0 {
		return nil, first
	}
	if messages > 1 {
		return numbered(docs), nil
	}
	return docs, nil
}

// unwrapped returns the message in a file of Apple Mail, which has its length on a
// line above it and the program's own record below. Other data is returned as it is.
func unwrapped(data []byte) []byte {
	line, rest, ok := bytes.Cut(data[:min(len(data), 16)], []byte("\n"))
	n, err := strconv.Atoi(string(bytes.TrimSpace(line)))
	if !ok || err != nil || n < 0 || len(rest) == 0 {
		return data
	}
	data = data[len(line)+1:]
	return data[:min(n, len(data))]
}

// messageEnd returns where the first message of a mailbox ends: at an empty line
// with "From " and the fields of another message below. A message that stands
// alone ends with the data.
func messageEnd(data []byte) int {
	if !bytes.HasPrefix(data, []byte("From ")) {
		return len(data)
	}
	for at := 0; ; {
		i := bytes.Index(data[at:], []byte("\nFrom "))
		if i < 0 {
			return len(data)
		}
		at += i + 1
		if above := bytes.TrimSuffix(data[:at-1], []byte("\r")); bytes.HasSuffix(above, []byte("\n")) && looksMail(data[at:]) {
			return at
		}
	}
}
