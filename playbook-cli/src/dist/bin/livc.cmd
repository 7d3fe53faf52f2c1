@echo off
rem Starts livc with Java 17 or newer: the one beside it in runtime, the one in JAVA_HOME, else the one on the PATH.
setlocal DisableDelayedExpansion
set "LIVC_LIB=%~dp0..\lib"
set "LIVC_JAVA="
if exist "%~dp0..\runtime\bin\java.exe" set "LIVC_JAVA=%~dp0..\runtime\bin\java.exe"
if not defined LIVC_JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "LIVC_JAVA=%JAVA_HOME%\bin\java.exe"
if defined LIVC_JAVA call :look
if not defined LIVC_JAVA for %%J in (java.exe) do set "LIVC_JAVA=%%~$PATH:J"
if defined LIVC_JAVA call :look
if not defined LIVC_JAVA goto missing

"%LIVC_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED -cp "%LIVC_LIB%\livc.jar" be.livc.cli.Main %*
exit /b %ERRORLEVEL%

rem forgets a Java whose release file says that it is older than 17
:look
set "LIVC_FOUND="
for %%J in ("%LIVC_JAVA%\..\..\release") do set "LIVC_RELEASE=%%~fJ"
if not exist "%LIVC_RELEASE%" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%A in ("%LIVC_RELEASE%") do if "%%A"=="JAVA_VERSION" set "LIVC_FOUND=%%~B"
if not defined LIVC_FOUND exit /b 0
for /f "tokens=1 delims=.-+" %%A in ("%LIVC_FOUND%") do if %%A LSS 17 set "LIVC_JAVA="
exit /b 0

:missing
>&2 echo livc heeft Java 17 of nieuwer nodig.
>&2 echo Installeer het (bijvoorbeeld Temurin of OpenJDK), of laat JAVA_HOME naar de map ervan wijzen.
>&2 echo livc needs Java 17 or newer.
>&2 echo Install it (for example Temurin or OpenJDK), or let JAVA_HOME point to its folder.
exit /b 3
