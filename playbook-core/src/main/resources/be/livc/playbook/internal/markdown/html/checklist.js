(function () {
  var main = document.querySelector("main");
  var boxes = Array.prototype.slice.call(document.querySelectorAll(".tasks input"));
  var shelf = "livc-" + main.dataset.list;
  var kept = {};
  try { kept = JSON.parse(localStorage.getItem(shelf)) || {}; } catch (e) { kept = {}; }
  function show() {
    var done = 0;
    boxes.forEach(function (box) {
      done += box.checked ? 1 : 0;
      box.closest("li").querySelector(".state").textContent = box.checked ? main.dataset.done : main.dataset.open;
    });
    document.getElementById("counts").textContent = main.dataset.counts.replace("{0}", done).replace("{1}", boxes.length - done);
  }
  boxes.forEach(function (box) {
    if (box.dataset.key in kept) { box.checked = kept[box.dataset.key]; }
    box.addEventListener("change", function () {
      kept[box.dataset.key] = box.checked;
      try { localStorage.setItem(shelf, JSON.stringify(kept)); } catch (e) { /* a browser may forbid it: the tick is then for now only */ }
      show();
    });
  });
  show();
})();
