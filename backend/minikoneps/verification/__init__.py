"""The check that anybody can make at home: was the book rewritten, a bid swapped, the result bent?"""
