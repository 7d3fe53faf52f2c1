De partijen zijn:

- de gemeente {gemeente}, vertegenwoordigd door haar burgemeester, {burgemeester};
<#if given("partnergemeenten")>
<#list rows("partnergemeenten") as row>
- de gemeente ${row}, vertegenwoordigd door haar burgemeester<#if row?has_next>;<#else>.</#if>
</#list>
<#else>
- {partnergemeenten}, elk vertegenwoordigd door haar burgemeester.
</#if>
