# The same cases in spdep; base R's poisson.test and p.adjust, and epitools, on the way.
# Reads the cases as JSON from the file given, writes the numbers as JSON to the other.
suppressPackageStartupMessages({library(jsonlite); library(spdep)})
arguments <- commandArgs(trailingOnly = TRUE)
given <- fromJSON(arguments[1], simplifyVector = TRUE, simplifyMatrix = FALSE)
found <- list()
put <- function(name, value) found[[name]] <<- as.numeric(value)
listed <- function(case) {
  near <- lapply(case$neighbours, function(one) if (length(one)) as.integer(one) else 0L)
  structure(near, class = "nb", region.id = as.character(seq_along(near)), sym = TRUE)
}

for (name in names(given$cases)) {
  case <- given$cases[[name]]
  x <- as.numeric(case$values)
  nb <- listed(case)
  W <- nb2listw(nb, style = "W", zero.policy = TRUE)
  B <- nb2listw(nb, style = "B", zero.policy = TRUE)
  star <- nb2listw(include.self(nb), style = "B", zero.policy = TRUE)
  if (name %in% unlist(given$global)) {
    moran <- moran.test(x, W, alternative = "two.sided")
    put(paste0(name, ".moran.observed"), moran$estimate[1])
    put(paste0(name, ".moran.variance"), moran$estimate[3])
    put(paste0(name, ".moran.z"), moran$statistic)
    put(paste0(name, ".moran.p_value"), moran$p.value)
    geary <- geary.test(x, W, alternative = "two.sided")
    put(paste0(name, ".geary.observed"), geary$estimate[1])
    put(paste0(name, ".geary.variance"), geary$estimate[3])
    put(paste0(name, ".geary.z"), geary$statistic)
    put(paste0(name, ".geary.p_value"), geary$p.value)
    general <- globalG.test(x, B, alternative = "two.sided")
    put(paste0(name, ".getis_ord_g.observed"), general$estimate[1])
    put(paste0(name, ".getis_ord_g.z"), general$statistic)
    put(paste0(name, ".getis_ord_g.p_value"), general$p.value)
  }
  if (name %in% unlist(given$local)) {
    put(paste0(name, ".gi.z"), localG(x, B, zero.policy = TRUE))
    put(paste0(name, ".gi_star.z"), localG(x, star, zero.policy = TRUE))
    local <- localmoran(x, W, zero.policy = TRUE, mlvar = FALSE)
    as_given <- localmoran(x, W, zero.policy = TRUE)
    put(paste0(name, ".local_moran.i"), local[, 1])
    put(paste0(name, ".local_moran.z"), as_given[, 4])
    put(paste0(name, ".local_moran.i_as_given"), as_given[, 1])
    for (statistic in c("gi", "gi_star")) {
      drawn <- localG_perm(x, if (statistic == "gi") B else star, nsim = given$permutations,
                           zero.policy = TRUE, iseed = given$seed)
      inside <- attr(drawn, "internals")
      put(paste0(name, ".", statistic, ".p_two_sided"), inside[, "Pr(z != E(Gi)) Sim"])
      put(paste0(name, ".", statistic, ".p_directed"), inside[, "Pr(folded) Sim"])
    }
    permuted <- localmoran_perm(x, W, nsim = given$permutations, zero.policy = TRUE,
                                mlvar = FALSE, iseed = given$seed)
    put(paste0(name, ".local_moran.p_two_sided"), permuted[, "Pr(z != E(Ii)) Sim"])
    put(paste0(name, ".local_moran.p_directed"), permuted[, "Pr(folded) Sim"])
  }
  if (!is.null(case$other)) {
    other <- as.numeric(case$other)
    put(paste0(name, ".local_geary.c"), localC(x, W))
    put(paste0(name, ".local_bivariate.i"), localmoran_bv(x, other, W, nsim = 99)[, 1])
    joins <- joincount.multi(factor(x >= given$join_threshold), B)
    put(paste0(name, ".join_counts.high"), joins["TRUE:TRUE", "Joincount"])
    put(paste0(name, ".join_counts.unlike"), joins["TRUE:FALSE", "Joincount"])
    put(paste0(name, ".join_counts.low"), joins["FALSE:FALSE", "Joincount"])
    put(paste0(name, ".join_counts.high_z"), joins["TRUE:TRUE", "z-value"])
    put(paste0(name, ".join_counts.unlike_z"), joins["TRUE:FALSE", "z-value"])
    put(paste0(name, ".join_counts.low_z"), joins["FALSE:FALSE", "z-value"])
  }
  if (!is.null(case$population)) {
    people <- as.numeric(case$population)
    put(paste0(name, ".moran_eb_rate.observed"),
        EBImoran.mc(x, people, W, nsim = 9, zero.policy = TRUE)$statistic)
    put(paste0(name, ".eb_rate"), EBest(x, people)$estmm)
    put(paste0(name, ".eb_local_rate"), EBlocal(x, people, nb, zero.policy = TRUE, geoda = TRUE)$est)
    put(paste0(name, ".eb_local_rate_as_given"), EBlocal(x, people, nb, zero.policy = TRUE)$est)
  }
}

for (name in names(given$p_values)) {
  p <- as.numeric(given$p_values[[name]])
  put(paste0(name, "_p.fdr"), sum(p.adjust(p, "BH") <= given$significant))
  put(paste0(name, "_p.bonferroni"), sum(p.adjust(p, "bonferroni") <= given$significant))
}

events <- sapply(given$poisson, function(one) one[1])
people <- sapply(given$poisson, function(one) one[2])
exact <- mapply(function(x, n) poisson.test(x, n)$conf.int * 1e5, events, people)
put("poisson.garwood_low", exact[1, ])
put("poisson.garwood_high", exact[2, ])
byar <- epitools::pois.byar(events, people)
put("poisson.epitools_byar_low", byar$lower * 1e5)
put("poisson.epitools_byar_high", byar$upper * 1e5)

versions <- list(R = as.character(getRversion()), spdep = as.character(packageVersion("spdep")),
                 epitools = as.character(packageVersion("epitools")))
write_json(list(numbers = found, versions = versions), arguments[2], digits = NA,
           auto_unbox = FALSE, na = "null")
