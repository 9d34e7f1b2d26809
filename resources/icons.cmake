# SPDX-FileCopyrightText: The Colloquia authors
# SPDX-License-Identifier: MIT
# Icons are drawn as SVG and made into PNG here, at 1x and 2x, so that the program needs no QtSvg:
#   :/icons/NAME.png, NAME@2x.png          20 px, black: the program tints them
#   :/icons/16/NAME.png, NAME@2x.png       the same in 16 px
#   :/style/light/NAME.png, dark/NAME.png  what the style sheet needs in the palette's own colours
#   :/icons/colloquia-SIZE.png             the program's own, in colour
find_program(RSVG_CONVERT rsvg-convert)
if(NOT RSVG_CONVERT)
    message(WARNING "rsvg-convert (Debian: librsvg2-bin) is missing: the program is built without its icons")
    return()
endif()

set(icon_folder ${CMAKE_CURRENT_BINARY_DIR}/icons)
set(icon_pngs)

# Makes PNG (a path below icon_folder) of NAME.svg, PIXELS wide, by a rule of its own.
function(colloquia_icon name png pixels)
    cmake_parse_arguments(PARSE_ARGV 3 arg "" "STYLE" "")
    set(svg ${CMAKE_CURRENT_SOURCE_DIR}/icons/${name}.svg)
    set(style)
    if(arg_STYLE)
        set(style --stylesheet ${arg_STYLE})
    endif()
    get_filename_component(folder ${icon_folder}/${png} DIRECTORY)
    file(MAKE_DIRECTORY ${folder})
    add_custom_command(OUTPUT ${icon_folder}/${png}
        COMMAND ${RSVG_CONVERT} ${style} -w ${pixels} -h ${pixels} -o ${icon_folder}/${png} ${svg}
        DEPENDS ${svg} ${arg_STYLE} VERBATIM)
    list(APPEND icon_pngs ${icon_folder}/${png})
    set(icon_pngs ${icon_pngs} PARENT_SCOPE)
endfunction()

file(GLOB icon_names CONFIGURE_DEPENDS icons/*.svg)
list(TRANSFORM icon_names REPLACE "^.*/(.*)[.]svg$" "\\1")
list(REMOVE_ITEM icon_names colloquia)
foreach(name ${icon_names})
    colloquia_icon(${name} icons/${name}.png 20)
    colloquia_icon(${name} icons/${name}@2x.png 40)
    colloquia_icon(${name} icons/16/${name}.png 16)
    colloquia_icon(${name} icons/16/${name}@2x.png 32)
endforeach()

foreach(size 16 32 48 64 128 256)
    colloquia_icon(colloquia icons/colloquia-${size}.png ${size})
endforeach()

# A style sheet cannot tint, so what it shows is made in each palette's colours (see style/colloquia.qss).
set(light_muted "#566171")
set(light_accent_text "#FFFFFF")
set(light_accent "#0B5C7D")
set(light_warning "#8A5200")
set(light_danger "#B3261E")
set(dark_muted "#9BA7B6")
set(dark_accent_text "#0B1A22")
set(dark_accent "#62B8DA")
set(dark_warning "#E3AC57")
set(dark_danger "#F2938B")

# NAME in COLOUR of both palettes, PIXELS wide at 1x; FROM another drawing where one is named.
function(colloquia_style_icon name colour pixels)
    cmake_parse_arguments(PARSE_ARGV 3 arg "" "FROM" "")
    set(drawing ${name})
    if(arg_FROM)
        set(drawing ${arg_FROM})
    endif()
    math(EXPR twice "2 * ${pixels}")
    foreach(palette light dark)
        set(style ${icon_folder}/${palette}_${colour}.css)
        file(CONFIGURE OUTPUT ${style} CONTENT "* { stroke: ${${palette}_${colour}}; }\n")
        colloquia_icon(${drawing} style/${palette}/${name}.png ${pixels} STYLE ${style})
        colloquia_icon(${drawing} style/${palette}/${name}@2x.png ${twice} STYLE ${style})
    endforeach()
    set(icon_pngs ${icon_pngs} PARENT_SCOPE)
endfunction()

foreach(name chevron-up chevron-down chevron-left chevron-right)
    colloquia_style_icon(${name} muted 16)
endforeach()
foreach(name checkin minus)
    colloquia_style_icon(${name} accent_text 16)
endforeach()
# Of message boxes.
colloquia_style_icon(help accent 32)
colloquia_style_icon(info accent 32)
colloquia_style_icon(warning warning 32)
colloquia_style_icon(error danger 32 FROM warning)

qt_add_resources(colloquia_resources "colloquia_icons"
    PREFIX "/"
    BASE ${icon_folder}
    FILES ${icon_pngs})
