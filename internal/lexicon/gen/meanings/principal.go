package main

import "math"

// principal returns the points in the directions in which they differ most,
// brought to deviation 1 in each.
func principal(points [][]float64, directions int) [][]float64 {
	mean, n := make([]float64, size), float64(len(points))
	for _, p := range points {
		for k := range mean {
			mean[k] += p[k] / n
		}
	}
	together := make([][]float64, size)
	for k := range together {
		together[k] = make([]float64, size)
	}
	for _, p := range points {
		for k := range mean {
			for l := range mean {
				together[k][l] += (p[k] - mean[k]) * (p[l] - mean[l]) / n
			}
		}
	}
	axes := turn(together) // together is now diagonal
	out := make([][]float64, len(points))
	for i := range out {
		out[i] = make([]float64, directions)
	}
	used := make([]bool, size)
	for d := range directions {
		best := -1
		for k := range used {
			if !used[k] && (best < 0 || together[k][k] > together[best][best]) {
				best = k
			}
		}
		used[best] = true
		deviation := math.Sqrt(together[best][best])
		for i, p := range points {
			for k := range mean {
				out[i][d] += (p[k] - mean[k]) * axes[k][best] / deviation
			}
		}
	}
	return out
}

// turn makes the symmetric matrix m diagonal by rotations (Jacobi 1846) and
// returns the axes, one a column.
func turn(m [][]float64) [][]float64 {
	n := len(m)
	axes := make([][]float64, n)
	for k := range axes {
		axes[k] = make([]float64, n)
		axes[k][k] = 1
	}
	for range 30 {
		for p := range n {
			for q := p + 1; q < n; q++ {
				if math.Abs(m[p][q]) < 1e-15 {
					continue
				}
				theta := (m[q][q] - m[p][p]) / (2 * m[p][q])
				t := 1 / (math.Abs(theta) + math.Hypot(theta, 1))
				if theta < 0 {
					t = -t
				}
				c := 1 / math.Hypot(t, 1)
				s := t * c
				for k := range n {
					m[k][p], m[k][q] = c*m[k][p]-s*m[k][q], s*m[k][p]+c*m[k][q]
				}
				for k := range n {
					m[p][k], m[q][k] = c*m[p][k]-s*m[q][k], s*m[p][k]+c*m[q][k]
				}
				for k := range n {
					axes[k][p], axes[k][q] = c*axes[k][p]-s*axes[k][q], s*axes[k][p]+c*axes[k][q]
				}
			}
		}
	}
	return axes
}
