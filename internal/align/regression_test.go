package align

import "math"

// model is a fitted regression, with the spread of its evidence.
type model struct {
	linear
	sd []float64
}

// fit is a logistic regression with a small quadratic penalty, by Newton's method.
func fit(xs [][]float64, same []bool) model {
	k := len(xs[0])
	m := model{linear{w: make([]float64, k)}, make([]float64, k)}
	mean := make([]float64, k)
	for _, x := range xs {
		for i, v := range x {
			mean[i] += v / float64(len(xs))
		}
	}
	for _, x := range xs {
		for i, v := range x {
			m.sd[i] += (v - mean[i]) * (v - mean[i]) / float64(len(xs))
		}
	}
	for i := range m.sd {
		m.sd[i] = max(1e-6, math.Sqrt(m.sd[i]))
	}
	n := k + 1
	w, x := make([]float64, n), make([]float64, n)
	for range 20 {
		g := make([]float64, n)
		h := make([][]float64, n)
		for i := range h {
			h[i] = make([]float64, n)
			h[i][i] = penalty
			g[i] = -penalty * w[i]
		}
		h[k][k], g[k] = 1e-9, 0
		for r := range xs {
			z := w[k]
			for i, v := range xs[r] {
				x[i] = (v - mean[i]) / m.sd[i]
				z += w[i] * x[i]
			}
			x[k] = 1
			p := 1 / (1 + math.Exp(-z))
			y := truth(same[r])
			for i := range x {
				g[i] += (y - p) * x[i]
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
		for i, d := range solve(h, g) {
			w[i] += d
		}
	}
	m.bias = w[k]
	for i := range m.w {
		m.w[i] = w[i] / m.sd[i]
		m.bias -= m.w[i] * mean[i]
	}
	return m
}

const penalty = 30

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
