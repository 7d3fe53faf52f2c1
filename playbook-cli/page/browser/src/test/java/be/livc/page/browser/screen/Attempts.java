package be.livc.page.browser.screen;

/** Whatever a script might try that the page has no need of. */
final class Attempts {
  /** Tries it all against {@code SITE}; {@code attempts} tells what went and what was refused. */
  static final String SCRIPT =
      """

      var attempts = { went: [], refused: new Set(), done: false };
      document.addEventListener("securitypolicyviolation", (event) => attempts.refused.add(event.effectiveDirective));
      addEventListener("load", () => setTimeout(() => {
        const quietly = (name, act) => {
          try {
            const given = act();
            if (given && given.then) given.then(() => attempts.went.push(name), () => {});
          } catch (refused) {
            attempts.refused.add(name);
          }
        };
        const went = (name, act) => quietly(name, () => { act(); attempts.went.push(name); });
        const put = (tag, members) => {
          const element = Object.assign(document.createElement(tag), members);
          document.body.append(element);
          return element;
        };
        went("eval", () => (0, eval)("window.hit = 1"));
        went("Function", () => new Function("window.hit = 1")());
        went("timer", () => setTimeout("window.hit = 1"));
        quietly("handler", () => {
          const element = put("button", {});
          element.setAttribute("onclick", "window.hit = 1");
          element.click();
        });
        quietly("inline script", () => put("script", {}).append(document.createTextNode("window.hit = 1")));
        quietly("script text", () => { const it = document.createElement("script"); it.append("window.hit = 1"); document.body.append(it); });
        quietly("script", () => put("script", { src: "SITEx.js" }));
        quietly("module", () => put("script", { type: "module", src: "SITEx.mjs" }));
        quietly("import", () => import("SITEy.mjs"));
        quietly("javascript address", () => put("a", { href: "javascript:window.hit=1" }).click());
        quietly("markup", () => { put("div", {}).innerHTML = "<img src=x onerror='window.hit=1'>"; });
        quietly("image", () => put("img", { src: "SITEx.png" }));
        quietly("style", () => put("link", { rel: "stylesheet", href: "SITEx.css" }));
        quietly("inline style", () => put("style", { textContent: "body { color: red }" }));
        quietly("background", () => { put("div", { textContent: "x" }).style.backgroundImage = "url(SITEx.gif)"; });
        quietly("font", () => new FontFace("x", "url(SITEx.woff2)").load());
        quietly("frame", () => put("iframe", { src: "SITEframe.html" }));
        quietly("inline frame", () => put("iframe", { srcdoc: "<script>parent.hit = 1</script>" }));
        quietly("object", () => put("object", { data: "SITEx.swf" }));
        quietly("embed", () => put("embed", { src: "SITEx.pdf" }));
        quietly("video", () => put("video", { src: "SITEx.mp4", preload: "auto" }).load());
        quietly("fetch", () => fetch("SITEfetch"));
        quietly("request", () => { const it = new XMLHttpRequest(); it.open("GET", "SITExhr"); it.send(); });
        quietly("socket", () => { new WebSocket("SITEsocket".replace("http", "ws")); });
        quietly("events", () => { new EventSource("SITEevents"); });
        quietly("beacon", () => navigator.sendBeacon("SITEbeacon", "x"));
        quietly("worker", () => { new Worker("SITEworker.js"); });
        quietly("blob worker", () => { new Worker(URL.createObjectURL(new Blob(["1"], { type: "text/javascript" }))); });
        quietly("prefetch", () => put("link", { rel: "prefetch", href: "SITEprefetch" }));
        quietly("preload", () => put("link", { rel: "preload", as: "image", href: "SITEpreload.png" }));
        quietly("manifest", () => put("link", { rel: "manifest", href: "SITEmanifest.json" }));
        quietly("base", () => put("base", { href: "SITE" }));
        quietly("form", () => {
          const form = put("form", { action: "SITEform", method: "post", target: "_blank" });
          form.submit();
        });
        quietly("form here", () => put("form", { action: "SITEform", method: "get" }).requestSubmit());
        setTimeout(() => { attempts.done = true; }, 1500);
      }));
      """;

  private Attempts() {}
}
