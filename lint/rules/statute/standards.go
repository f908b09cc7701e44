package statute

// standards are editions of after the years of ancient that templates carry along,
// by number and year, blanks left out, a year of two digits written in full. What replaced
// them is unverified: a finding asks whether they are current.
var standards = []string{
	// lifts
	"GB7588",

	// appliances, information technology
	"GB4706.1-2005", "GB4943.1-2011",
	"GB9254-2008", "GB17625.1-2012",
	"GB/T22239-2008", "GB/T35273-2017", "GB/T28181-2011", "GB/T28181-2016",
	"GB50174-2008", "GB50311-2007", "GB50312-2007",
	"GB50348-2004", "GB50343-2004",

	// buildings, fire protection
	"JGJ46-2005", "GB50166-2007", "GB50261-2005",
	"GB50016-2006", "GB50325-2010",
	"GB18580-2017", "GB18581-2009", "GB18582-2008",

	// building materials, machines, fertiliser
	"GB175-2007", "GB/T4100-2006", "GB/T8478-2008", "GB1499.2-2007", "GB/T1499.2-2018", "GB/T50476-2008", "GB50204-2011",
	"GB7258-2004", "GB7258-2012", "GB5226.1-2008", "GB7251.1-2005", "GB14048.1-2006", "GB/T14048.1-2012", "GB/T3797-2005", "GB/T5031-2008", "GB/T10054-2005",
	"GB15063-2009",

	// management, sampling, environment
	"GB/T19001-2008",
	"GB5749-2006",
}
