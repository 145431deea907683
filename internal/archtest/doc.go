// Package archtest holds the rules of who may import whom, each with its
// reason. It is a test and nothing else: go test ./internal/archtest.
package archtest
