package compare

// An absence is sure from here on, by how many tell the fact: of ten omissions
// listed of a story nobody has seen, nearly nine are right (docs/accuracy.md).
// What one article alone tells is seldom missed by a reader, and most of all omissions
// are such: those must be surer. What all others tell is likelier to be told here too.
const (
	sureOfOne  = .84
	sureOfTwo  = .76
	sureOfMore = .62
	sureOfAll  = .80
)

// What follows is fitted by TestFit on annotated stories; docs/accuracy.md
// gives the figures of each story when left out. Behind each weight stands what
// it weighs once all evidence is brought to one scale.

// How sure an absence is by itself.
var firstWeights = [absences]float64{
	scoreHere:    -0.350, // -0.09
	othersNear:   0.546,  // 0.15
	echoHere:     -1.974, // -0.37
	toldOnce:     -0.725, // -0.34
	partOfRow:    0.127,  // 0.06
	acrossWords:  0.099,  // 0.04
	lackWords:    0.956,  // 0.23
	lackAround:   1.524,  // 0.21
	lackAcross:   -0.987, // -0.27
	lackFigures:  1.023,  // 0.45
	lackNames:    0.556,  // 0.22
	lackSpeaker:  0.375,  // 0.13
	siblingsTold: -1.054, // -0.51
	besideTold:   -0.247, // -0.08
	aroundTold:   -0.482, // -0.28
	saidInWords:  0.550,  // 0.25
	early:        -1.745, // -0.49
	toldShare:    1.577,  // 0.31
	likeHere:     -1.443, // -0.26
	haveFigures:  -0.414, // -0.14
}

const firstBias = 1.719

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -0.326, // -0.09
	othersNear:   0.530,  // 0.14
	echoHere:     -1.946, // -0.37
	toldOnce:     -0.726, // -0.34
	partOfRow:    0.088,  // 0.04
	acrossWords:  0.111,  // 0.05
	lackWords:    0.952,  // 0.23
	lackAround:   1.011,  // 0.14
	lackAcross:   -0.890, // -0.25
	lackFigures:  0.999,  // 0.44
	lackNames:    0.469,  // 0.18
	lackSpeaker:  0.338,  // 0.12
	siblingsTold: -0.967, // -0.46
	besideTold:   -0.201, // -0.07
	aroundTold:   -0.396, // -0.23
	saidInWords:  0.538,  // 0.25
	early:        -1.509, // -0.43
	toldShare:    1.368,  // 0.27
	likeHere:     -1.437, // -0.26
	haveFigures:  -0.416, // -0.14
}

var supportWeights = [absenceKind]float64{
	sureShared: 0.838, // 0.14
	sureBeside: 1.708, // 0.20
	sureNear:   0.405, // 0.09
}

const absenceBias = 0.222
