package state

import "recoupe/internal/story"

// badged gives each article the badge that its place gives it, where it has
// none of its own, before it is compared again: what a reader knows as B stays
// B when an article comes in before it, or is left out.
func badged(articles []story.Article) {
	for i := range articles {
		if articles[i].Badge == 0 {
			articles[i].Badge = i + 1
		}
	}
}

// badge gives the articles of a new comparison their badges: those that had one
// keep it, the others have the next that are free. Where that is what their
// places give, none is kept.
func badge(articles []story.Article) {
	taken := map[int]bool{}
	for i := range articles {
		if b := articles[i].Badge; b < 0 || taken[b] {
			articles[i].Badge = 0
		}
		taken[articles[i].Badge] = true
	}
	next, same := 1, true
	for i := range articles {
		if articles[i].Badge == 0 {
			for taken[next] {
				next++
			}
			articles[i].Badge, taken[next] = next, true
		}
		same = same && articles[i].Badge == i+1
	}
	if same {
		for i := range articles {
			articles[i].Badge = 0
		}
	}
}
