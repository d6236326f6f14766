"use strict";
(function () {
  var root = document.documentElement;

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  function language(code) {
    root.lang = code;
    all("option[data-zh]").forEach(function (option) {
      option.textContent = option.getAttribute("data-" + code);
    });
  }

  all("input[name=language]").forEach(function (input) {
    input.addEventListener("change", function () { language(input.value); });
    // A browser may restore the choice of the last visit.
    if (input.checked) { language(input.value); }
  });

  function filter(box) {
    var list = document.getElementById(box.getAttribute("data-list"));
    var search = box.querySelector("input[type=search]");
    var selects = all("select", box);
    var found = box.querySelector("[data-found]");
    var items = all(".item", list);
    var texts = items.map(function (item) { return item.textContent.toLowerCase(); });

    function apply() {
      var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      var count = 0;
      items.forEach(function (item, at) {
        var fits = words.every(function (word) { return texts[at].indexOf(word) >= 0; })
          && selects.every(function (select) {
            return select.value === "" || item.getAttribute("data-" + select.getAttribute("data-key")) === select.value;
          });
        item.hidden = !fits;
        if (fits) { count += 1; }
      });
      all(".group", list).forEach(function (group) {
        group.hidden = !group.querySelector(".item:not([hidden])") && (words.length > 0 || selects.some(function (select) { return select.value !== ""; }));
      });
      found.textContent = String(count);
    }

    function reset() {
      search.value = "";
      selects.forEach(function (select) { select.value = ""; });
      apply();
    }

    search.addEventListener("input", apply);
    selects.forEach(function (select) { select.addEventListener("change", apply); });
    box.hidden = false;
    apply();
    return { list: list, reset: reset };
  }

  var filters = all(".filter").map(filter);

  // What a link leads to may be filtered out or folded away.
  function reveal() {
    var target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (!target) { return; }
    filters.forEach(function (one) {
      if (one.list.contains(target) && target.closest("[hidden]")) { one.reset(); }
    });
    for (var up = target; up; up = up.parentElement) {
      if (up.tagName === "DETAILS") { up.open = true; }
    }
    var own = target.querySelector(":scope > details");
    if (own) { own.open = true; }
    target.scrollIntoView();
  }

  window.addEventListener("hashchange", reveal);
  reveal();

  var folded = [];
  window.addEventListener("beforeprint", function () {
    folded = all("details:not([open])");
    folded.forEach(function (one) { one.open = true; });
  });
  window.addEventListener("afterprint", function () {
    folded.forEach(function (one) { one.open = false; });
  });
}());
