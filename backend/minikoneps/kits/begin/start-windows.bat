@echo off
rem Starts minikoneps from this folder.
cd /d "%~dp0"
set PYTHONUTF8=1
where py >nul 2>nul && (py -3 start.py %* & goto end)
where python >nul 2>nul && (python start.py %* & goto end)
echo Python 3.11 or newer is missing. Install it from python.org, then start this file again.
echo Python 3.11 ou plus recent manque. Installez-le depuis python.org, puis relancez ce fichier.
echo Falta Python 3.11 o posterior. Instalelo desde python.org y abra de nuevo este archivo.
:end
pause
