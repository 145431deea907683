// Package archtest holds the rules of who may import whom, each with its
// reason, and of what documents and package comments list. It is a test and nothing else: go test ./internal/archtest.
package archtest
