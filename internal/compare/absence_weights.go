package compare

// An absence is sure from here on: of ten omissions listed of a story nobody
// has seen, about nine are right (docs/accuracy.md).
const surelyAbsent = .8

// What follows is fitted by TestFit on annotated stories; docs/accuracy.md
// gives the figures of each story when left out. Behind each weight stands what
// it weighs once all evidence is brought to one scale.

// How sure an absence is by itself.
var firstWeights = [absences]float64{
	scoreHere:    -0.349, // -0.10
	scoreSure:    -0.158, // -0.07
	echoHere:     -1.530, // -0.32
	toldOnce:     -0.930, // -0.45
	partOfRow:    0.099,  //  0.05
	acrossWords:  -0.049, // -0.02
	lengthOf:     0.045,  //  0.02
	lackWords:    1.174,  //  0.28
	lackAround:   1.805,  //  0.25
	lackAcross:   -0.730, // -0.21
	lackFigures:  0.989,  //  0.42
	lackNames:    0.725,  //  0.28
	lackSpeaker:  0.477,  //  0.16
	siblingsTold: -1.058, // -0.50
	besideTold:   -0.339, // -0.11
	aroundTold:   -0.610, // -0.33
	saidInWords:  0.454,  //  0.21
	early:        -1.768, // -0.50
	toldShare:    0.537,  //  0.11
}

const firstBias = 1.958

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -0.404, // -0.11
	scoreSure:    -0.118, // -0.05
	echoHere:     -1.493, // -0.31
	toldOnce:     -0.893, // -0.43
	partOfRow:    0.004,  //  0.00
	acrossWords:  0.036,  //  0.02
	lengthOf:     0.095,  //  0.03
	lackWords:    1.229,  //  0.30
	lackAround:   0.566,  //  0.08
	lackAcross:   -0.629, // -0.18
	lackFigures:  0.953,  //  0.41
	lackNames:    0.561,  //  0.22
	lackSpeaker:  0.427,  //  0.15
	siblingsTold: -0.890, // -0.42
	besideTold:   -0.234, // -0.08
	aroundTold:   -0.432, // -0.23
	saidInWords:  0.412,  //  0.19
	early:        -1.285, // -0.36
	toldShare:    0.406,  //  0.08
}

var supportWeights = [absenceKind]float64{
	sureShared: 1.252, //  0.24
	sureBeside: 1.496, //  0.18
	sureNear:   0.979, //  0.21
}

const absenceBias = -0.129
