// Package fit fits small models to annotated stories. Tests alone use it:
//
//	for _, s := range fit.Sources(t, folder) {
//		g := gold.Read(t, s.Notes[0])
//		facts := fit.Facts(&g, articles) // read from s.Files
//	}
//	m := fit.Logistic(rows, same, penalty) // a model that a person can read
package fit

import (
	"math"
)

// Model is a logistic model.
type Model struct {
	Bias    float64
	Weights []float64
	Spread  []float64 // of each piece of evidence, so that weights can be laid beside each other
}

// P returns how likely evidence f makes it, 0..1.
func (m *Model) P(f []float64) float64 {
	z := m.Bias
	for i := range f {
		z += m.Weights[i] * f[i]
	}
	return 1 / (1 + math.Exp(-z))
}

// Logistic fits a model to rows of evidence with a quadratic penalty on the
// weights, by Newton's method.
func Logistic(rows [][]float64, yes []bool, penalty float64) Model {
	k := len(rows[0])
	m := Model{Weights: make([]float64, k)}
	mean, spread := spreadOf(rows)
	m.Spread = spread
	w := make([]float64, k+1) // of evidence brought to one scale; the bias comes last
	for range steps {
		for i, d := range newton(rows, yes, mean, m.Spread, w, penalty) {
			w[i] += d
		}
	}
	m.Bias = w[k]
	for i := range m.Weights {
		m.Weights[i] = w[i] / m.Spread[i]
		m.Bias -= m.Weights[i] * mean[i]
	}
	return m
}

// Spread returns how far each piece of evidence spreads around its mean.
func Spread(rows [][]float64) []float64 {
	_, spread := spreadOf(rows)
	return spread
}

func spreadOf(rows [][]float64) (mean, spread []float64) {
	k := len(rows[0])
	mean, spread = make([]float64, k), make([]float64, k)
	for _, x := range rows {
		for i, v := range x {
			mean[i] += v / float64(len(rows))
		}
	}
	for _, x := range rows {
		for i, v := range x {
			spread[i] += (v - mean[i]) * (v - mean[i]) / float64(len(rows))
		}
	}
	for i := range spread {
		spread[i] = max(1e-6, math.Sqrt(spread[i]))
	}
	return mean, spread
}

// Newton's method is at its end, to the last digit printed, well before.
const steps = 12

// newton returns the next step from w.
func newton(rows [][]float64, yes []bool, mean, spread, w []float64, penalty float64) []float64 {
	k := len(mean)
	g, x := make([]float64, k+1), make([]float64, k+1)
	h := make([][]float64, k+1)
	for i := range h {
		h[i] = make([]float64, k+1)
		h[i][i] = penalty
		g[i] = -penalty * w[i]
	}
	h[k][k], g[k], x[k] = 1e-9, 0, 1
	for r := range rows {
		z := w[k]
		for i, v := range rows[r] {
			x[i] = (v - mean[i]) / spread[i]
			z += w[i] * x[i]
		}
		p := 1 / (1 + math.Exp(-z))
		off := -p
		if yes[r] {
			off++
		}
		for i := range x {
			g[i] += off * x[i]
			for j := range i + 1 {
				h[i][j] += p * (1 - p) * x[i] * x[j]
			}
		}
	}
	for i := range h {
		for j := range i {
			h[j][i] = h[i][j]
		}
	}
	return solve(h, g)
}

// solve returns x of h x = g, by Gauss.
func solve(h [][]float64, g []float64) []float64 {
	n := len(g)
	for i := range n {
		best := i
		for r := i + 1; r < n; r++ {
			if math.Abs(h[r][i]) > math.Abs(h[best][i]) {
				best = r
			}
		}
		h[i], h[best] = h[best], h[i]
		g[i], g[best] = g[best], g[i]
		for r := i + 1; r < n; r++ {
			k := h[r][i] / h[i][i]
			for c := i; c < n; c++ {
				h[r][c] -= k * h[i][c]
			}
			g[r] -= k * g[i]
		}
	}
	for i := n - 1; i >= 0; i-- {
		for c := i + 1; c < n; c++ {
			g[i] -= h[i][c] * g[c]
		}
		g[i] /= h[i][i]
	}
	return g
}
