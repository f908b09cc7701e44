package statute

// standards are editions that templates carry along for decades, by number and
// year, blanks left out, a year of two digits written in full. What replaced
// them is unverified: a finding asks whether they are current.
var standards = []string{
	"GB/T18760-2002",

	// lifts
	"GB7588", "GB7588-1995", "GB7588-2003", "GB7588-1987", "GB16899-1997",

	"GB/T18775-2002",

	// appliances, information technology
	"GB4706.1-1998", "GB4706.1-1992", "GB4706.1-2005", "GB4943-1995", "GB4943-2001", "GB4943.1-2011",
	"GB9254-1998", "GB9254-2008", "GB17625.1-2003", "GB17625.1-2012",
	"GB/T22239-2008", "GB/T35273-2017", "GB/T28181-2011", "GB/T28181-2016",
	"GB50174-1993", "GB50174-2008", "GB/T50311-2000", "GB50311-2007", "GB/T50312-2000", "GB50312-2007",
	"GB50348-2004", "GB50343-2004",

	// buildings, fire protection
	"GB50300-2001", "GB50210-2001", "GB50207-2002", "GB50208-2002", "GB50243-1997", "GB50243-2002",
	"GB50303-2002", "GB50339-2003", "GB50166-1992", "GB50166-2007", "GB50261-1996", "GB50261-2005",
	"GB50016-2006", "GB50045-1995", "GB50325-2001", "GB50325-2010",
	"GB18580-2001", "GB18580-2017", "GB18581-2001", "GB18581-2009", "GB18582-2001", "GB18582-2008",

	// management, sampling, environment
	"GB/T19001-1994", "GB/T19001-2000", "GB/T19001-2008", "GB/T2828.1-2003", "GB/T2828-1987",
	"GB5749-1985", "GB5749-2006", "GB3096-1993", "GB12348-1990", "GB18401-2003",
}
