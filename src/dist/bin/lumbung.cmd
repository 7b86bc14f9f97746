@echo off
rem Starts Lumbung with the first Java of JAVA_HOME and PATH that is new enough.
rem LUMBUNG_JAVA_OPTS: further options for Java. LUMBUNG_ARCHIVE=off: start without a class archive.
setlocal EnableExtensions DisableDelayedExpansion
set "needs=17"
for %%i in ("%~dp0..") do set "root=%%~fi"

set "java="
set "major=0"
set "seen="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined java for /f "delims=" %%j in ('where java.exe 2^>nul') do if not defined java call :try "%%j"
if not defined java goto :nojava

set "arch=x86_64"
if /i "%PROCESSOR_ARCHITECTURE%"=="ARM64" set "arch=arm64"
if /i "%PROCESSOR_ARCHITECTURE%"=="x86" set "arch=x86"
set "native="
if exist "%root%\lib\native\Windows\%arch%\jlinenative.dll" set native="-Dlibrary.jline.path=%root%\lib\native\Windows\%arch%"

rem From Java 19 the virtual machine keeps its class archive by itself: it checks it, and renews it at the end of a run.
set "share=-Xshare:auto"
set "cache=%LOCALAPPDATA%\lumbung"
if %major% LSS 19 goto :start
if /i "%LUMBUNG_ARCHIVE%"=="off" goto :start
if not defined LOCALAPPDATA goto :start
if not exist "%cache%" mkdir "%cache%" 2>nul
set share=-Xshare:auto -Xlog:disable -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\%major%.jsa"

:start
"%java%" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=3 -Xms40m -Xmn16m -XX:-UsePerfData %share% %native% "-Dlumbung.image=%root%" "-Dderby.system.home=%root%\lib" %LUMBUNG_JAVA_OPTS% -jar "%root%\lib\lumbung.jar" %*
exit /b %ERRORLEVEL%

rem Takes the Java named when it is new enough; each states its version in a file beside bin.
:try
if not exist "%~1" exit /b
set "version="
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~dp1..\release" 2^>nul`) do set "version=%%~v"
if not defined version for /f "tokens=3" %%v in ('""%~1" -version 2^>^&1" ^| findstr /i "version"') do if not defined version set "version=%%~v"
if not defined version exit /b
set "seen=%seen% %~1 (%version%)"
for /f "tokens=1,2 delims=.-+_" %%a in ("%version%") do if "%%a"=="1" (set "found=%%b") else (set "found=%%a")
if %found% LSS %needs% exit /b
set "java=%~1"
set "major=%found%"
exit /b

:nojava
if defined seen (
    >&2 echo Lumbung perlu Java %needs% atau lebih baru; yang ada:%seen%.
    >&2 echo Lumbung needs Java %needs% or newer; found:%seen%.
) else (
    >&2 echo Lumbung perlu Java %needs% atau lebih baru; di komputer ini belum ada.
    >&2 echo Lumbung needs Java %needs% or newer; this computer has none.
)
exit /b 3
