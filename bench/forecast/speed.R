# Series a second of R's package forecast: Rscript speed.R DATA.csv RUNS, a line "name;best;median" each.
suppressMessages(library(forecast))
args <- commandArgs(TRUE)
rows <- read.csv(args[1], colClasses = "character")
rows <- rows[rows$split == "train", ]
rows <- rows[round(seq(1, nrow(rows), length.out = 20)), ] # ets takes half a second a series
series <- lapply(strsplit(rows$values, " "), as.numeric)

methods <- list(
  "R thetaf, with intervals of the months only" = function(y) thetaf(y, h = 18),
  "R ets, with 1000 simulated paths" = function(y) {
    fit <- ets(y)
    paths <- replicate(1000, sum(simulate(fit, nsim = 12, future = TRUE)))
    list(forecast(fit, h = 18, PI = FALSE), quantile(paths, c(.025, .975)))
  }
)
for (name in names(methods)) for (months in c(Inf, 24)) {
  rates <- replicate(as.integer(args[2]), {
    seconds <- system.time(for (y in series) methods[[name]](ts(tail(y, min(months, length(y))), frequency = 12)))
    length(series) / seconds[["elapsed"]]
  })
  history <- if (is.finite(months)) "last 24 months" else "full history"
  cat(sprintf("%s, %s;%.1f;%.1f\n", name, history, max(rates), median(rates)))
}
