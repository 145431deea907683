package align

// What the evidence of each model is called, in order.
var (
	featureNames = [features]string{"soft", "softSentence", "cover", "coverOther", "shared", "rarest", "sharedNames", "sameNumber", "nearNumber", "otherNumber",
		"sameDay", "otherDay", "rankA", "rankB", "shorter", "ratio", "distance", "languages", "polarity", "quoted", "speaker", "meant", "mutual", "heavy", "wide",
		"countNear", "countFar", "bothNegated", "gist", "gistSentence", "gistWide", "early", "late", "otherNames", "partMost", "partLeast", "toll"}
	supportNames = [supports]string{"alone1", "third", "thirds", "rivals", "together", "beside", "besides"}
	partEvidence = [partFeatures]string{"partWhole", "partSoft", "partCover", "partOther", "partShared", "partHeavy", "partNames", "partSame", "partNear", "partConflict",
		"partShorter", "partBestA", "partBestB", "partAlone", "partRarest", "partCount", "partCountFar", "partDay", "partNegated", "partPolarity", "partSentence", "partCross", "partGist"}
)
