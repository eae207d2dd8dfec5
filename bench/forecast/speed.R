# Series a second of R's package forecast: Rscript speed.R DATA.csv RUNS, a line "name;best;median" each.
suppressMessages(library(forecast))
args <- commandArgs(TRUE)
rows <- read.csv(args[1], colClasses = "character")
rows <- rows[rows$split == "train", ]

thetaf_alone <- function(y) thetaf(y, h = 18)
ets_with_paths <- function(y) {
  fit <- ets(y)
  totals <- replicate(1000, sum(simulate(fit, nsim = 12, future = TRUE)))
  list(forecast(fit, h = 18, PI = FALSE), quantile(totals, c(.025, .975)))
}

# Series a second over `count` series, spread over the file.
measure <- function(name, method, count) for (months in c(Inf, 24)) {
  values <- rows$values[round(seq(1, nrow(rows), length.out = count))]
  series <- lapply(strsplit(values, " "), function(text) {
    y <- as.numeric(text)
    ts(tail(y, min(months, length(y))), frequency = 12)
  })
  rates <- replicate(as.integer(args[2]), count / system.time(for (y in series) method(y))[["elapsed"]])
  history <- if (is.finite(months)) "last 24 months" else "full history"
  cat(sprintf("%s, %s (%d series);%.1f;%.1f\n", name, history, count, max(rates), median(rates)))
}
measure("R thetaf, intervals of months only", thetaf_alone, 200)
measure("R ets, 1000 simulated paths", ets_with_paths, 10) # half a second each
